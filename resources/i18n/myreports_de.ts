<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>myReports E-mail Configurator {version}</source>
        <translation>myReports E-mail Configurator {version}</translation>
    </message>
    <message>
        <source>Tries the e-mail settings of OpenScape Business myReports from this PC, by the rules of the HowTo “Configure E-mail transmission” (V1R3). Where it prints port 456, 465 is meant.</source>
        <translation>Probiert die E-Mail-Einstellungen von OpenScape Business myReports von diesem PC aus, nach den Regeln des HowTo „Configure E-mail transmission“ (V1R3). Wo darin Port 456 steht, ist 465 gemeint.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Name, version and licence of each part</source>
        <translation>Name, Version und Lizenz jedes Bestandteils</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Licence texts</source>
        <translation>&amp;Lizenztexte</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>The look-up ended with an internal error.</source>
        <translation>Die Suche endete mit einem internen Fehler.</translation>
    </message>
    <message>
        <source>A server of another domain</source>
        <translation>Ein Server einer anderen Domäne</translation>
    </message>
    <message>
        <source>{host} does not belong to the domain of {address}. Is it the right one?</source>
        <translation>{host} gehört nicht zur Domäne von {address}. Ist es der richtige?</translation>
    </message>
    <message>
        <source>&amp;Yes, look at it</source>
        <translation>&amp;Ja, ansehen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>DNS can be forged. No password is sent before the test of the recommendation.</source>
        <translation>DNS lässt sich fälschen. Vor dem Test der Empfehlung wird kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Der Benutzername fehlt</translation>
    </message>
    <message>
        <source>The provider gave a user name that cannot be derived from the address.</source>
        <translation>Der Anbieter hat einen Benutzernamen vergeben, der sich nicht aus der Adresse ableiten lässt.</translation>
    </message>
    <message>
        <source>Type it and its password in E-MAIL Setup, then press Find Working Settings.</source>
        <translation>Ihn und sein Kennwort in E-MAIL Setup eingeben, dann „Passende Einstellungen finden“ drücken.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Start from the Address</source>
        <translation>Mit der Adresse beginnen</translation>
    </message>
    <message>
        <source>Type the e-mail address that the reports shall come from. The domain is looked up in a built-in table of providers, then in DNS; nothing is sent to the mail server.</source>
        <translation>Die E-Mail-Adresse eingeben, von der die Berichte kommen sollen. Die Domäne wird in einer eingebauten Anbietertabelle und dann im DNS nachgeschlagen; an den Mailserver wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Find out whether it works</source>
        <translation>&amp;Herausfinden, ob es geht</translation>
    </message>
    <message>
        <source>Fills E-MAIL Setup and starts Find Working Settings; no password is sent</source>
        <translation>Füllt E-MAIL Setup aus und startet „Passende Einstellungen finden“; es wird kein Kennwort gesendet</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>reports@example.com</source>
        <translation>berichte@example.com</translation>
    </message>
    <message>
        <source>E-&amp;mail address:</source>
        <translation>E-&amp;Mail-Adresse:</translation>
    </message>
    <message>
        <source>Type an e-mail address first.</source>
        <translation>Zuerst eine E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Microsoft 365 has login by e-mail programs and devices (SMTP AUTH) switched off for the whole organisation. The password was not even looked at.</source>
        <extracomment>m365-smtp-auth-off-tenant, cause</extracomment>
        <translation>Microsoft 365 hat die Anmeldung durch Mailprogramme und Geräte (SMTP AUTH) für die ganze Organisation abgeschaltet. Das Kennwort wurde gar nicht erst geprüft.</translation>
    </message>
    <message>
        <source>Do not retype “E-MAIL Password” / “Password”. Ask the mail administrator to allow &apos;Authenticated SMTP&apos; for this mailbox alone, or to name a relay server for “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>m365-smtp-auth-off-tenant, advice</extracomment>
        <translation>„E-MAIL Password“ / „Password“ nicht neu eingeben. Den Mail-Administrator bitten, &apos;Authentifiziertes SMTP&apos; nur für dieses Postfach zu erlauben oder einen Relay-Server für „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ zu nennen.</translation>
    </message>
    <message>
        <source>Microsoft 365 has login by e-mail programs and devices (SMTP AUTH) switched off for this one mailbox.</source>
        <extracomment>m365-smtp-auth-off-mailbox, cause</extracomment>
        <translation>Microsoft 365 hat die Anmeldung durch Mailprogramme und Geräte (SMTP AUTH) für dieses eine Postfach abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to tick &apos;Authenticated SMTP&apos; in the admin centre under Users, Mail, &apos;Manage email apps&apos;; test again some minutes later. “E-MAIL Password” / “Password” can stay as it is.</source>
        <extracomment>m365-smtp-auth-off-mailbox, advice</extracomment>
        <translation>Den Mail-Administrator bitten, im Admin Center unter Benutzer, E-Mail, &apos;E-Mail-Apps verwalten&apos; &apos;Authentifiziertes SMTP&apos; anzukreuzen; einige Minuten später erneut testen. „E-MAIL Password“ / „Password“ kann bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>Microsoft no longer accepts a login by user name and password here; an app password fails in the same way. Private Outlook.com and Hotmail accounts refuse it for good.</source>
        <extracomment>m365-basic-auth-off, cause</extracomment>
        <translation>Microsoft nimmt hier keine Anmeldung mit Benutzername und Kennwort mehr an; auch ein App-Kennwort scheitert. Private Konten von Outlook.com und Hotmail lehnen sie endgültig ab.</translation>
    </message>
    <message>
        <source>Enter another mail server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. For a business mailbox, ask the mail administrator for a relay, or whether SMTP AUTH can still be allowed.</source>
        <extracomment>m365-basic-auth-off, advice</extracomment>
        <translation>Einen anderen Mailserver als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen. Bei einem Firmenpostfach den Mail-Administrator nach einem Relay fragen oder danach, ob SMTP AUTH noch erlaubt werden kann.</translation>
    </message>
    <message>
        <source>The &apos;security defaults&apos; of the customer&apos;s Microsoft organisation forbid logins by password alone.</source>
        <extracomment>m365-security-defaults, cause</extracomment>
        <translation>Die &apos;Sicherheitsstandards&apos; der Microsoft-Organisation des Kunden verbieten Anmeldungen nur mit Kennwort.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a relay server to enter as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. Switching the security defaults off for a phone system is not worth it.</source>
        <extracomment>m365-security-defaults, advice</extracomment>
        <translation>Den Mail-Administrator um einen Relay-Server bitten und ihn als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen. Die Sicherheitsstandards wegen einer Telefonanlage abzuschalten lohnt sich nicht.</translation>
    </message>
    <message>
        <source>A sign-in rule of the customer&apos;s Microsoft organisation (Conditional Access) turned the login down. The password may well be right.</source>
        <extracomment>m365-conditional-access, cause</extracomment>
        <translation>Eine Anmelderegel der Microsoft-Organisation des Kunden (Bedingter Zugriff) hat die Anmeldung abgelehnt. Das Kennwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to look up this attempt in the Entra sign-in log and to exempt this mailbox, limited to the customer&apos;s public address.</source>
        <extracomment>m365-conditional-access, advice</extracomment>
        <translation>Den Mail-Administrator bitten, diesen Versuch im Entra-Anmeldeprotokoll nachzusehen und dieses Postfach auszunehmen, beschränkt auf die öffentliche Adresse des Kunden.</translation>
    </message>
    <message>
        <source>Microsoft 365 does not know this combination of user name and password, or the password has expired.</source>
        <extracomment>m365-wrong-credentials, cause</extracomment>
        <translation>Microsoft 365 kennt diese Kombination aus Benutzername und Kennwort nicht, oder das Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter the full sign-in address (name@company.example) as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”. The same pair must sign in at outlook.office.com without a second factor.</source>
        <extracomment>m365-wrong-credentials, advice</extracomment>
        <translation>Die vollständige Anmeldeadresse (name@firma.example) als „E-MAIL User“ / „User Name“ eintragen und „E-MAIL Password“ / „Password“ neu eingeben. Mit denselben Angaben muss die Anmeldung bei outlook.office.com ohne zweiten Faktor gelingen.</translation>
    </message>
    <message>
        <source>The account is locked, after too many failed logins or by its administrator.</source>
        <extracomment>m365-account-locked, cause</extracomment>
        <translation>Das Konto ist gesperrt, nach zu vielen Fehlversuchen oder durch seinen Administrator.</translation>
    </message>
    <message>
        <source>Stop testing, because each further failure prolongs the lock. Ask the mail administrator to unlock the account, then enter the confirmed “E-MAIL Password” / “Password”.</source>
        <extracomment>m365-account-locked, advice</extracomment>
        <translation>Nicht weiter testen, denn jeder Fehlversuch verlängert die Sperre. Den Mail-Administrator bitten, das Konto freizugeben; danach das bestätigte Kennwort als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>The login was refused. The user name or password is wrong, the account asks for a second factor, or login by devices is not allowed for it.</source>
        <extracomment>exchange-authentication-unsuccessful, cause</extracomment>
        <translation>Die Anmeldung wurde abgelehnt. Benutzername oder Kennwort ist falsch, das Konto verlangt einen zweiten Faktor, oder die Anmeldung durch Geräte ist ihm nicht erlaubt.</translation>
    </message>
    <message>
        <source>Try the full address as “E-MAIL User” / “User Name”; a local Exchange may want DOMAIN\user instead. Retype “E-MAIL Password” / “Password”, then ask the mail administrator whether &apos;Authenticated SMTP&apos; is allowed.</source>
        <extracomment>exchange-authentication-unsuccessful, advice</extracomment>
        <translation>Die vollständige Adresse als „E-MAIL User“ / „User Name“ versuchen; ein Exchange im Haus erwartet vielleicht DOMÄNE\benutzer. „E-MAIL Password“ / „Password“ neu eingeben, dann den Mail-Administrator fragen, ob &apos;Authentifiziertes SMTP&apos; erlaubt ist.</translation>
    </message>
    <message>
        <source>The server does not accept this kind of login on this connection. Either login by password is switched off, or it is allowed only when encrypted.</source>
        <extracomment>exchange-login-kind-refused, cause</extracomment>
        <translation>Der Server nimmt diese Art der Anmeldung auf dieser Verbindung nicht an. Entweder ist die Anmeldung mit Kennwort abgeschaltet, oder sie ist nur verschlüsselt erlaubt.</translation>
    </message>
    <message>
        <source>To log in on the encrypted submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. If that fails as well, ask the mail administrator to allow login by password after TLS.</source>
        <extracomment>exchange-login-kind-refused, advice</extracomment>
        <translation>Für den verschlüsselten Einlieferungsport 587 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ nicht ankreuzen und „Synchronize with the system email account?“ ankreuzen. Scheitert auch das, den Mail-Administrator bitten, die Anmeldung mit Kennwort nach TLS zu erlauben.</translation>
    </message>
    <message>
        <source>The server wants a login and saw none that succeeded. Where its answer goes on after &apos;Error:&apos;, the real cause stands there.</source>
        <extracomment>exchange-not-authenticated, cause</extracomment>
        <translation>Der Server verlangt eine Anmeldung und hat keine gültige gesehen. Wo seine Antwort nach &apos;Error:&apos; weitergeht, steht dort die eigentliche Ursache.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. If they are filled in, follow the error that is quoted inside the server text, or show it to the mail administrator.</source>
        <extracomment>exchange-not-authenticated, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Sind sie ausgefüllt, dem Fehler nachgehen, der im Servertext zitiert ist, oder ihn dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The server takes mail only after a login.</source>
        <extracomment>login-wanted-before-sender, cause
----------
login-required, cause</extracomment>
        <translation>Der Server nimmt Mail nur nach einer Anmeldung an.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. For sending without a login, ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>login-wanted-before-sender, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Für das Senden ohne Anmeldung den Mail-Administrator bitten, die Adresse der Telefonanlage zuzulassen.</translation>
    </message>
    <message>
        <source>Microsoft refuses encryption older than TLS 1.2. This PC has a newer one, so whatever sits between may be changing the connection.</source>
        <extracomment>m365-tls-too-old, cause</extracomment>
        <translation>Microsoft lehnt Verschlüsselung ab, die älter als TLS 1.2 ist. Dieser PC hat eine neuere; etwas dazwischen verändert vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>If the phone system logs this text, it needs newer software or a relay server that speaks TLS 1.2 as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. Ask the mail administrator for one.</source>
        <extracomment>m365-tls-too-old, advice</extracomment>
        <translation>Steht dieser Text im Protokoll der Telefonanlage, braucht sie neuere Software oder einen Relay-Server mit TLS 1.2 als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“. Den Mail-Administrator danach fragen.</translation>
    </message>
    <message>
        <source>The login worked, but this mailbox may not send under the sender address.</source>
        <extracomment>exchange-send-as-missing, cause</extracomment>
        <translation>Die Anmeldung ist gelungen, aber dieses Postfach darf nicht unter der Absenderadresse senden.</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for the right &apos;Send As&apos;.</source>
        <extracomment>exchange-send-as-missing, advice</extracomment>
        <translation>Die Adresse des Postfachs, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator um das Recht &apos;Senden als&apos; bitten.</translation>
    </message>
    <message>
        <source>The login worked, but this mailbox may not send under the sender address. Microsoft checks that only when a message has been handed over, never in a test.</source>
        <extracomment>m365-send-as-denied, cause</extracomment>
        <translation>Die Anmeldung ist gelungen, aber dieses Postfach darf nicht unter der Absenderadresse senden. Microsoft prüft das erst, wenn eine Nachricht übergeben ist, nie in einem Test.</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for &apos;Send As&apos;. Then send the sample report again.</source>
        <extracomment>m365-send-as-denied, advice
----------
m365-send-as-denied-exception, advice</extracomment>
        <translation>Die Adresse des Postfachs, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator um &apos;Senden als&apos; bitten. Danach den Beispielbericht erneut senden.</translation>
    </message>
    <message>
        <source>The mailbox has reached its daily limit of recipients: 10,000 a day, fewer in new or trial organisations.</source>
        <extracomment>m365-daily-limit, cause</extracomment>
        <translation>Das Postfach hat seine Tagesgrenze an Empfängern erreicht: 10.000 am Tag, weniger in neuen oder Test-Organisationen.</translation>
    </message>
    <message>
        <source>Wait 24 hours and spread the reports over the day. If so many were never meant, tell the mail administrator: something else is sending.</source>
        <extracomment>m365-daily-limit, advice</extracomment>
        <translation>24 Stunden warten und die Berichte über den Tag verteilen. Waren so viele nie vorgesehen, den Mail-Administrator verständigen: Dann sendet noch etwas anderes.</translation>
    </message>
    <message>
        <source>More than three connections are sending from this mailbox at the same time.</source>
        <extracomment>m365-too-many-connections, cause</extracomment>
        <translation>Mehr als drei Verbindungen senden gleichzeitig aus diesem Postfach.</translation>
    </message>
    <message>
        <source>Test again in a minute. If many devices share this mailbox, ask the mail administrator for one of its own and enter it as “E-MAIL User” / “User Name”.</source>
        <extracomment>m365-too-many-connections, advice</extracomment>
        <translation>In einer Minute erneut testen. Teilen sich viele Geräte das Postfach, den Mail-Administrator um ein eigenes bitten und es als „E-MAIL User“ / „User Name“ eintragen.</translation>
    </message>
    <message>
        <source>The mailbox of the recipient is getting too many messages at once, so Microsoft slows them down.</source>
        <extracomment>m365-recipient-busy, cause</extracomment>
        <translation>Das Postfach des Empfängers bekommt zu viele Nachrichten auf einmal; Microsoft bremst sie.</translation>
    </message>
    <message>
        <source>Test again later; nothing in the settings is wrong. If it lasts, tell the mail administrator of the recipient.</source>
        <extracomment>m365-recipient-busy, advice</extracomment>
        <translation>Später erneut testen; an den Einstellungen liegt es nicht. Hält es an, den Mail-Administrator des Empfängers verständigen.</translation>
    </message>
    <message>
        <source>No connector of the customer&apos;s Microsoft organisation fits the public address or certificate this connection came from.</source>
        <extracomment>m365-connector-no-match, cause</extracomment>
        <translation>Kein Connector der Microsoft-Organisation des Kunden passt zu der öffentlichen Adresse oder dem Zertifikat, von denen diese Verbindung kam.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to compare the public address of this site with the one in the inbound connector; it may have changed.</source>
        <extracomment>m365-connector-no-match, advice</extracomment>
        <translation>Den Mail-Administrator bitten, die öffentliche Adresse dieses Standorts mit der im eingehenden Connector zu vergleichen; sie kann sich geändert haben.</translation>
    </message>
    <message>
        <source>The customer&apos;s Microsoft organisation no longer takes mail without a login that claims to come from its own domain.</source>
        <extracomment>m365-direct-send-off, cause</extracomment>
        <translation>Die Microsoft-Organisation des Kunden nimmt keine Mail ohne Anmeldung mehr an, die angeblich aus der eigenen Domäne kommt.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a connector for this site, or fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” and enter smtp.office365.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>m365-direct-send-off, advice</extracomment>
        <translation>Den Mail-Administrator um einen Connector für diesen Standort bitten, oder „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen und smtp.office365.com als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen.</translation>
    </message>
    <message>
        <source>The recipient does not exist at Microsoft 365, or the domain is not set up there.</source>
        <extracomment>m365-recipient-unknown, cause</extracomment>
        <translation>Den Empfänger gibt es bei Microsoft 365 nicht, oder die Domäne ist dort nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient. If it is right, ask the mail administrator whether the domain is an accepted one.</source>
        <extracomment>m365-recipient-unknown, advice</extracomment>
        <translation>Die Schreibweise des Empfängers prüfen. Stimmt sie, den Mail-Administrator fragen, ob die Domäne eine akzeptierte ist.</translation>
    </message>
    <message>
        <source>Microsoft has blocked this mailbox for sending spam; somebody else may be using it.</source>
        <extracomment>m365-sender-blocked, cause</extracomment>
        <translation>Microsoft hat dieses Postfach wegen Spamversands gesperrt; womöglich benutzt es jemand anderes.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to change the password first and then to release the mailbox under Restricted entities. Enter the new one as “E-MAIL Password” / “Password”.</source>
        <extracomment>m365-sender-blocked, advice</extracomment>
        <translation>Den Mail-Administrator bitten, zuerst das Kennwort zu ändern und dann das Postfach unter den eingeschränkten Entitäten freizugeben. Das neue Kennwort als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>The customer&apos;s whole Microsoft organisation may not send mail out at present, after spam or because it is a new trial.</source>
        <extracomment>m365-tenant-blocked, cause</extracomment>
        <translation>Die ganze Microsoft-Organisation des Kunden darf zurzeit keine Mail nach außen senden, wegen Spams oder weil sie eine neue Testorganisation ist.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for misused mailboxes and to contact Microsoft support.</source>
        <extracomment>m365-tenant-blocked, advice</extracomment>
        <translation>Den Mail-Administrator bitten, nach missbrauchten Postfächern zu suchen und sich an den Microsoft-Support zu wenden.</translation>
    </message>
    <message>
        <source>Microsoft slows down mail from this public address because it does not know it well.</source>
        <extracomment>m365-address-throttled, cause</extracomment>
        <translation>Microsoft bremst Mail von dieser öffentlichen Adresse, weil es sie kaum kennt.</translation>
    </message>
    <message>
        <source>Test again later. Filling in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” and entering smtp.office365.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” avoids this.</source>
        <extracomment>m365-address-throttled, advice</extracomment>
        <translation>Später erneut testen. Mit „E-MAIL User“ / „User Name“, „E-MAIL Password“ / „Password“ und smtp.office365.com als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ lässt sich das vermeiden.</translation>
    </message>
    <message>
        <source>Test again in some minutes. If it lasts, ask the mail administrator to check the Exchange server&apos;s own name resolution (DNS).</source>
        <extracomment>exchange-proxy-failed, advice</extracomment>
        <translation>In einigen Minuten erneut testen. Hält es an, den Mail-Administrator bitten, die Namensauflösung (DNS) des Exchange-Servers selbst zu prüfen.</translation>
    </message>
    <message>
        <source>Without a login this server delivers only to its own domains, and the recipient is outside.</source>
        <extracomment>exchange-relay-external, cause</extracomment>
        <translation>Ohne Anmeldung stellt dieser Server nur an eigene Domänen zu, und der Empfänger ist außerhalb.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, or ask the mail administrator to let the phone system&apos;s address relay to the outside.</source>
        <extracomment>exchange-relay-external, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen, oder den Mail-Administrator bitten, der Adresse der Telefonanlage das Relaying nach außen zu erlauben.</translation>
    </message>
    <message>
        <source>The server does not pass mail on for this PC.</source>
        <extracomment>exchange-relay, cause</extracomment>
        <translation>Der Server leitet für diesen PC keine Mail weiter.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, or ask the mail administrator to allow relaying for the phone system&apos;s address.</source>
        <extracomment>exchange-relay, advice
----------
relay-denied, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen, oder den Mail-Administrator bitten, der Adresse der Telefonanlage das Relaying zu erlauben.</translation>
    </message>
    <message>
        <source>The account that logged in may not send under the sender address.</source>
        <extracomment>exchange-not-this-sender, cause</extracomment>
        <translation>Das angemeldete Konto darf nicht unter der Absenderadresse senden.</translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for the right &apos;Send As&apos;.</source>
        <extracomment>exchange-not-this-sender, advice</extracomment>
        <translation>Die Adresse des Kontos, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator um das Recht &apos;Senden als&apos; bitten.</translation>
    </message>
    <message>
        <source>An EHLO name of letters, digits, hyphens and dots changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>exchange-ehlo-name, advice</extracomment>
        <translation>Ein EHLO-Name aus Buchstaben, Ziffern, Bindestrichen und Punkten ändert nur diesen Test; den Mail-Administrator fragen, ob der Server den Namen der Telefonanlage annimmt.</translation>
    </message>
    <message>
        <source>This mailbox may not send under the sender address; Microsoft checks that only when a message has been handed over.</source>
        <extracomment>m365-send-as-denied-exception, cause</extracomment>
        <translation>Dieses Postfach darf nicht unter der Absenderadresse senden; Microsoft prüft das erst, wenn eine Nachricht übergeben ist.</translation>
    </message>
    <message>
        <source>The front server could not reach the server that holds the mailbox.</source>
        <extracomment>exchange-proxy-failed, cause</extracomment>
        <translation>Der vordere Server konnte den Server nicht erreichen, auf dem das Postfach liegt.</translation>
    </message>
    <message>
        <source>The name this PC introduces itself with is empty or has characters the server does not take.</source>
        <extracomment>exchange-ehlo-name, cause</extracomment>
        <translation>Der Name, mit dem sich dieser PC vorstellt, ist leer oder enthält Zeichen, die der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>The mail server is short of disk space or memory.</source>
        <extracomment>exchange-low-resources, cause</extracomment>
        <translation>Dem Mailserver fehlt Plattenplatz oder Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Tell the mail administrator to free disk space, and test again later; nothing in the settings is wrong.</source>
        <extracomment>exchange-low-resources, advice</extracomment>
        <translation>Den Mail-Administrator bitten, Plattenplatz zu schaffen, und später erneut testen; an den Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>The Google account uses 2-step verification, so its normal password is refused here.</source>
        <extracomment>google-app-password-needed, cause</extracomment>
        <translation>Das Google-Konto verwendet die Bestätigung in zwei Schritten; sein normales Kennwort wird hier abgelehnt.</translation>
    </message>
    <message>
        <source>Have an app password made at myaccount.google.com/apppasswords and enter its 16 letters, without spaces, as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-app-password-needed, advice</extracomment>
        <translation>Unter myaccount.google.com/apppasswords ein App-Passwort erstellen lassen und dessen 16 Buchstaben ohne Leerzeichen als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>Google took the login for a suspicious one, from a place or device it does not know.</source>
        <extracomment>google-sign-in-blocked, cause</extracomment>
        <translation>Google hielt die Anmeldung für verdächtig, weil sie von einem unbekannten Ort oder Gerät kam.</translation>
    </message>
    <message>
        <source>Sign in once in a browser from this site and confirm the warning; then enter an app password as “E-MAIL Password” / “Password”. In a company, the mail administrator can set up the Google SMTP relay.</source>
        <extracomment>google-sign-in-blocked, advice</extracomment>
        <translation>Von diesem Standort aus einmal im Browser anmelden und die Warnung bestätigen; danach ein App-Passwort als „E-MAIL Password“ / „Password“ eingeben. In einer Firma kann der Mail-Administrator das Google-SMTP-Relay einrichten.</translation>
    </message>
    <message>
        <source>Google refused the login. The password is wrong, or it is the normal password where only an app password is accepted.</source>
        <extracomment>google-bad-credentials, cause</extracomment>
        <translation>Google hat die Anmeldung abgelehnt. Das Kennwort ist falsch, oder es ist das normale Kennwort, wo nur ein App-Passwort gilt.</translation>
    </message>
    <message>
        <source>Enter the full address as “E-MAIL User” / “User Name” and an app password of 16 letters, without spaces, as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-bad-credentials, advice</extracomment>
        <translation>Die vollständige Adresse als „E-MAIL User“ / „User Name“ und ein App-Passwort aus 16 Buchstaben, ohne Leerzeichen, als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>The server takes no mail before the connection is encrypted. myReports encrypts by itself where the server offers it; here the offer did not come through.</source>
        <extracomment>starttls-required, cause</extracomment>
        <translation>Der Server nimmt keine Mail an, bevor die Verbindung verschlüsselt ist. myReports verschlüsselt von selbst, wo der Server es anbietet; hier kam das Angebot nicht an.</translation>
    </message>
    <message>
        <source>To encrypt from the first byte, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator why STARTTLS is not offered to this site.</source>
        <extracomment>starttls-required, advice</extracomment>
        <translation>Für Verschlüsselung vom ersten Byte an 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Sonst den Mail-Administrator fragen, warum diesem Standort kein STARTTLS angeboten wird.</translation>
    </message>
    <message>
        <source>Google saw no successful login before the sender address.</source>
        <extracomment>google-login-missing, cause</extracomment>
        <translation>Google hat vor der Absenderadresse keine gültige Anmeldung gesehen.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and enter an app password as “E-MAIL Password” / “Password”. If both are filled in already, type the password again.</source>
        <extracomment>google-login-missing, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ ausfüllen und ein App-Passwort als „E-MAIL Password“ / „Password“ eingeben. Ist beides schon ausgefüllt, das Kennwort neu eingeben.</translation>
    </message>
    <message>
        <source>There were too many logins in a short time, so Google pauses them.</source>
        <extracomment>google-too-many-logins, cause</extracomment>
        <translation>Es gab in kurzer Zeit zu viele Anmeldungen; Google legt eine Pause ein.</translation>
    </message>
    <message>
        <source>Stop testing for an hour. Meanwhile look for a device that still uses an old “E-MAIL Password” / “Password”.</source>
        <extracomment>google-too-many-logins, advice</extracomment>
        <translation>Eine Stunde lang nicht testen. Inzwischen nach einem Gerät suchen, das noch ein altes Kennwort verwendet (hier: „E-MAIL Password“ / „Password“).</translation>
    </message>
    <message>
        <source>The server received something between STARTTLS and the encrypted connection. This tool sends nothing there, so a device in between is interfering.</source>
        <extracomment>google-data-before-tls, cause</extracomment>
        <translation>Der Server hat zwischen STARTTLS und der verschlüsselten Verbindung etwas empfangen. Dieses Programm sendet dort nichts, also mischt sich ein Gerät dazwischen ein.</translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server from mail inspection. If the phone system logs this text, its software needs an update.</source>
        <extracomment>google-data-before-tls, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, den Mailserver von der Mailprüfung auszunehmen. Steht dieser Text im Protokoll der Telefonanlage, braucht ihre Software ein Update.</translation>
    </message>
    <message>
        <source>The Google relay does not know the public address of this site, or the sender domain does not belong to the organisation.</source>
        <extracomment>google-relay-not-registered, cause</extracomment>
        <translation>Das Google-Relay kennt die öffentliche Adresse dieses Standorts nicht, oder die Absenderdomäne gehört nicht zur Organisation.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to add this site&apos;s public address under Gmail, Routing, SMTP relay service, and enter an address of that domain as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>google-relay-not-registered, advice</extracomment>
        <translation>Den Mail-Administrator bitten, die öffentliche Adresse dieses Standorts unter Gmail, Routing, SMTP-Relay-Dienst einzutragen, und eine Adresse dieser Domäne als „E-Mail From“ / „E-Mail Address“ eintragen.</translation>
    </message>
    <message>
        <source>The Google relay does not take mail from this public address or for this sender domain. Often only the IPv4 address is registered and the connection used IPv6.</source>
        <extracomment>google-relay-denied, cause</extracomment>
        <translation>Das Google-Relay nimmt von dieser öffentlichen Adresse oder für diese Absenderdomäne keine Mail an. Oft ist nur die IPv4-Adresse eingetragen, und die Verbindung lief über IPv6.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to register both addresses of this site, or enter smtp.gmail.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” with an app password as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-relay-denied, advice</extracomment>
        <translation>Den Mail-Administrator bitten, beide Adressen dieses Standorts einzutragen, oder smtp.gmail.com als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ mit einem App-Passwort als „E-MAIL Password“ / „Password“ verwenden.</translation>
    </message>
    <message>
        <source>Google closed the connection early. It does so after too many connections, and at its relay when it does not like the name the sender introduces itself with.</source>
        <extracomment>google-closes-at-ehlo, cause</extracomment>
        <translation>Google hat die Verbindung früh geschlossen. Das geschieht nach zu vielen Verbindungen und am Relay auch, wenn der Name nicht gefällt, mit dem sich der Absender vorstellt.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again. An EHLO name changes only this test; if the phone system meets the same, ask the mail administrator to use a login instead of the relay.</source>
        <extracomment>google-closes-at-ehlo, advice</extracomment>
        <translation>Einige Minuten warten und erneut testen. Ein EHLO-Name ändert nur diesen Test; ergeht es der Telefonanlage ebenso, den Mail-Administrator bitten, statt des Relays eine Anmeldung zu verwenden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes only encrypted mail, and this connection is not encrypted.</source>
        <extracomment>google-tls-for-recipient, cause</extracomment>
        <translation>Die Domäne des Empfängers nimmt nur verschlüsselte Mail an, und diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>google-tls-for-recipient, advice
----------
auth-not-advertised, advice
----------
auth-encryption-required, advice</extracomment>
        <translation>Für eine verschlüsselte Verbindung 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>Google slows this address or domain down because its mail looks like spam.</source>
        <extracomment>google-unusual-rate, cause</extracomment>
        <translation>Google bremst diese Adresse oder Domäne, weil ihre Mail nach Spam aussieht.</translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong. Send less for a while, and ask the mail administrator to check the SPF and DKIM entries of the domain.</source>
        <extracomment>google-unusual-rate, advice</extracomment>
        <translation>An den Einstellungen liegt es nicht. Eine Weile weniger senden und den Mail-Administrator bitten, die SPF- und DKIM-Einträge der Domäne zu prüfen.</translation>
    </message>
    <message>
        <source>The mailbox has reached its sending limit for today.</source>
        <extracomment>google-daily-limit, cause</extracomment>
        <translation>Das Postfach hat seine Sendegrenze für heute erreicht.</translation>
    </message>
    <message>
        <source>Wait 24 hours, or enter another mailbox as “E-MAIL User” / “User Name”.</source>
        <extracomment>google-daily-limit, advice</extracomment>
        <translation>24 Stunden warten oder ein anderes Postfach als „E-MAIL User“ / „User Name“ eintragen.</translation>
    </message>
    <message>
        <source>The recipient refuses the mail because the sender domain does not list this mail server (SPF) and nothing is signed (DKIM).</source>
        <extracomment>google-sender-unauthenticated, cause</extracomment>
        <translation>Der Empfänger lehnt die Mail ab, weil die Absenderdomäne diesen Mailserver nicht nennt (SPF) und nichts signiert ist (DKIM).</translation>
    </message>
    <message>
        <source>Ask the mail administrator to add the mail server to the domain&apos;s SPF entry and to switch on DKIM, or enter the domain&apos;s own mail server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>google-sender-unauthenticated, advice</extracomment>
        <translation>Den Mail-Administrator bitten, den Mailserver in den SPF-Eintrag der Domäne aufzunehmen und DKIM einzuschalten, oder den eigenen Mailserver der Domäne als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen.</translation>
    </message>
    <message>
        <source>The mailbox of the recipient is full.</source>
        <extracomment>recipient-storage-full, cause
----------
recipient-mailbox-full, cause</extracomment>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong. The recipient, or the mail administrator there, must make room; test with another recipient.</source>
        <extracomment>recipient-storage-full, advice
----------
recipient-mailbox-full, advice</extracomment>
        <translation>An den Einstellungen liegt es nicht. Der Empfänger oder sein Mail-Administrator muss Platz schaffen; mit einem anderen Empfänger testen.</translation>
    </message>
    <message>
        <source>The message with its attached report is larger than the server accepts.</source>
        <extracomment>message-too-large, cause
----------
message-too-big, cause</extracomment>
        <translation>Die Nachricht mit dem angehängten Bericht ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Make the report smaller or split it; the attachment grows by about 37 percent on its way. The mail administrator can raise the limit.</source>
        <extracomment>message-too-large, advice</extracomment>
        <translation>Den Bericht verkleinern oder teilen; der Anhang wächst unterwegs um etwa 37 Prozent. Der Mail-Administrator kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>There were too many failed logins, or the normal password was used where only an app password is accepted.</source>
        <extracomment>yahoo-too-many-failures, cause</extracomment>
        <translation>Es gab zu viele Fehlversuche, oder es wurde das normale Kennwort verwendet, wo nur ein App-Passwort gilt.</translation>
    </message>
    <message>
        <source>Have an app password made in the account security page of the mailbox and enter it as “E-MAIL Password” / “Password”. Wait an hour before testing again.</source>
        <extracomment>yahoo-too-many-failures, advice</extracomment>
        <translation>Auf der Sicherheitsseite des Postfachs ein App-Passwort erstellen lassen und als „E-MAIL Password“ / „Password“ eingeben. Vor dem nächsten Test eine Stunde warten.</translation>
    </message>
    <message>
        <source>The login was refused. Yahoo and AOL accept only an app password from devices.</source>
        <extracomment>yahoo-bad-credentials, cause</extracomment>
        <translation>Die Anmeldung wurde abgelehnt. Yahoo und AOL nehmen von Geräten nur ein App-Passwort an.</translation>
    </message>
    <message>
        <source>Have an app password made in the account security page of the mailbox and enter it as “E-MAIL Password” / “Password”, with the full address as “E-MAIL User” / “User Name”.</source>
        <extracomment>yahoo-bad-credentials, advice</extracomment>
        <translation>Auf der Sicherheitsseite des Postfachs ein App-Passwort erstellen lassen und als „E-MAIL Password“ / „Password“ eingeben, mit der vollständigen Adresse als „E-MAIL User“ / „User Name“.</translation>
    </message>
    <message>
        <source>The mailbox does not allow mail programs, or an app password is missing.</source>
        <extracomment>yandex-no-access, cause</extracomment>
        <translation>Das Postfach erlaubt keine Mailprogramme, oder es fehlt ein App-Passwort.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of the mailbox, have an app password made and enter it as “E-MAIL Password” / “Password”.</source>
        <extracomment>yandex-no-access, advice</extracomment>
        <translation>In den Einstellungen des Postfachs Mailprogramme erlauben, ein App-Passwort erstellen lassen und als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>The provider has disabled this mailbox.</source>
        <extracomment>account-suspended, cause</extracomment>
        <translation>Der Anbieter hat dieses Postfach stillgelegt.</translation>
    </message>
    <message>
        <source>Ask the mail administrator or the provider to enable it again, or enter another mailbox as “E-MAIL User” / “User Name”.</source>
        <extracomment>account-suspended, advice</extracomment>
        <translation>Den Mail-Administrator oder den Anbieter bitten, es wieder freizugeben, oder ein anderes Postfach als „E-MAIL User“ / „User Name“ eintragen.</translation>
    </message>
    <message>
        <source>Amazon wants the SMTP credentials of SES. The keys of an AWS user do not work, nor do credentials made for another region.</source>
        <extracomment>ses-bad-credentials, cause</extracomment>
        <translation>Amazon verlangt die SMTP-Zugangsdaten von SES. Die Schlüssel eines AWS-Benutzers gelten nicht, ebenso wenig Zugangsdaten einer anderen Region.</translation>
    </message>
    <message>
        <source>Have SMTP credentials made in the SES console of the region in “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and enter them as “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>ses-bad-credentials, advice</extracomment>
        <translation>In der SES-Konsole der Region, die in „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ steht, SMTP-Zugangsdaten erstellen lassen und als „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ eintragen.</translation>
    </message>
    <message>
        <source>The login was refused. Besides a wrong password: GMX and WEB.DE refuse mail programs until that access is switched on, and want a special password where a second factor is in use.</source>
        <extracomment>gmx-bad-credentials, cause</extracomment>
        <translation>Die Anmeldung wurde abgelehnt. Außer an einem falschen Kennwort kann es daran liegen: GMX und WEB.DE lassen Mailprogramme erst nach Freischaltung zu und verlangen bei einem zweiten Faktor ein besonderes Kennwort.</translation>
    </message>
    <message>
        <source>Switch on &apos;POP3 and IMAP&apos; in the settings of the mailbox. Enter the full address as “E-MAIL User” / “User Name” and, with a second factor, an application password as “E-MAIL Password” / “Password”.</source>
        <extracomment>gmx-bad-credentials, advice</extracomment>
        <translation>In den Einstellungen des Postfachs &apos;POP3 und IMAP&apos; einschalten. Die vollständige Adresse als „E-MAIL User“ / „User Name“ und bei einem zweiten Faktor ein anwendungsspezifisches Passwort als „E-MAIL Password“ / „Password“ eintragen.</translation>
    </message>
    <message>
        <source>The sender address is not the mailbox that logged in.</source>
        <extracomment>ionos-sender-not-allowed, cause</extracomment>
        <translation>Die Absenderadresse ist nicht das Postfach, das sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>ionos-sender-not-allowed, advice</extracomment>
        <translation>Die Adresse des Postfachs, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen.</translation>
    </message>
    <message>
        <source>The user name or the password of the mailbox is wrong.</source>
        <extracomment>ionos-auth-failed, cause</extracomment>
        <translation>Der Benutzername oder das Kennwort des Postfachs ist falsch.</translation>
    </message>
    <message>
        <source>Enter the full address as “E-MAIL User” / “User Name” and the password of the mailbox as “E-MAIL Password” / “Password”; the password of the IONOS customer account does not work.</source>
        <extracomment>ionos-auth-failed, advice</extracomment>
        <translation>Die vollständige Adresse als „E-MAIL User“ / „User Name“ und das Kennwort des Postfachs als „E-MAIL Password“ / „Password“ eintragen; das Kennwort des IONOS-Kundenkontos gilt hier nicht.</translation>
    </message>
    <message>
        <source>The sender address does not belong to the account that logged in.</source>
        <extracomment>sender-not-owned, cause</extracomment>
        <translation>Die Absenderadresse gehört nicht zu dem Konto, das sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator to add this sender address to the account.</source>
        <extracomment>sender-not-owned, advice</extracomment>
        <translation>Die Adresse des Kontos, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator bitten, diese Absenderadresse dem Konto hinzuzufügen.</translation>
    </message>
    <message>
        <source>The server is Telekom&apos;s entrance for incoming mail and does not know the public address of this site.</source>
        <extracomment>telekom-unknown-address, cause</extracomment>
        <translation>Der Server ist der Eingang der Telekom für ankommende Mail und kennt die öffentliche Adresse dieses Standorts nicht.</translation>
    </message>
    <message>
        <source>Enter the sending server of the provider as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, for Telekom securesmtp.t-online.de, with “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>telekom-unknown-address, advice</extracomment>
        <translation>Den Postausgangsserver des Anbieters als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen, bei der Telekom securesmtp.t-online.de, mit „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“.</translation>
    </message>
    <message>
        <source>Too many messages in a short time, or a rule of the provider holds them back.</source>
        <extracomment>ionos-rate-limit, cause</extracomment>
        <translation>Zu viele Nachrichten in kurzer Zeit, oder eine Regel des Anbieters hält sie zurück.</translation>
    </message>
    <message>
        <source>Wait and send fewer reports at once. If it lasts, ask the mail administrator.</source>
        <extracomment>ionos-rate-limit, advice</extracomment>
        <translation>Warten und weniger Berichte auf einmal senden. Hält es an, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>Amazon does not know this sender address; for a new account the recipient must be verified as well.</source>
        <extracomment>ses-address-not-verified, cause</extracomment>
        <translation>Amazon kennt diese Absenderadresse nicht; bei einem neuen Konto muss auch der Empfänger bestätigt sein.</translation>
    </message>
    <message>
        <source>Enter a verified address as “E-Mail From” / “E-Mail Address”, or ask the mail administrator to verify it or to have the account released from the sandbox.</source>
        <extracomment>ses-address-not-verified, advice</extracomment>
        <translation>Eine bestätigte Adresse als „E-Mail From“ / „E-Mail Address“ eintragen, oder den Mail-Administrator bitten, sie zu bestätigen oder das Konto aus der Sandbox entlassen zu lassen.</translation>
    </message>
    <message>
        <source>The sending rate or the daily quota at Amazon is used up.</source>
        <extracomment>ses-throttled, cause</extracomment>
        <translation>Die Senderate oder das Tageskontingent bei Amazon ist verbraucht.</translation>
    </message>
    <message>
        <source>Test again later, or ask the mail administrator to raise the quota.</source>
        <extracomment>ses-throttled, advice</extracomment>
        <translation>Später erneut testen oder den Mail-Administrator bitten, das Kontingent anheben zu lassen.</translation>
    </message>
    <message>
        <source>Too many connections to Amazon are open at the same time.</source>
        <extracomment>ses-too-many-connections, cause</extracomment>
        <translation>Zu viele Verbindungen zu Amazon sind gleichzeitig offen.</translation>
    </message>
    <message>
        <source>Test again in a minute. If it lasts, ask the mail administrator what else is sending.</source>
        <extracomment>ses-too-many-connections, advice</extracomment>
        <translation>In einer Minute erneut testen. Hält es an, den Mail-Administrator fragen, was sonst noch sendet.</translation>
    </message>
    <message>
        <source>The server waited too long for the message. The line is slow, or something on the way swallows large packets.</source>
        <extracomment>data-timeout, cause</extracomment>
        <translation>Der Server hat zu lange auf die Nachricht gewartet. Die Leitung ist langsam, oder etwas unterwegs verschluckt große Pakete.</translation>
    </message>
    <message>
        <source>Test from another network. Ask the network administrator about the VPN (MTU) and about a virus scanner that inspects mail.</source>
        <extracomment>data-timeout, advice</extracomment>
        <translation>Aus einem anderen Netz testen. Den Netzwerkadministrator nach dem VPN (MTU) und nach einem Virenscanner fragen, der Mail prüft.</translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, because it has no dot. It says so only at the recipient.</source>
        <extracomment>ehlo-name-not-qualified, cause</extracomment>
        <translation>Der Server nimmt den Namen nicht an, mit dem sich dieser PC vorstellt, weil er keinen Punkt enthält. Das sagt er erst beim Empfänger.</translation>
    </message>
    <message>
        <source>An EHLO name such as pbx.customer.example changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>ehlo-name-not-qualified, advice</extracomment>
        <translation>Ein EHLO-Name wie pbx.kunde.example ändert nur diesen Test; den Mail-Administrator fragen, ob der Server den Namen der Telefonanlage annimmt.</translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, because of a character such as an underscore.</source>
        <extracomment>ehlo-name-invalid, cause</extracomment>
        <translation>Der Server nimmt den Namen nicht an, mit dem sich dieser PC vorstellt, wegen eines Zeichens wie des Unterstrichs.</translation>
    </message>
    <message>
        <source>A clean EHLO name changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>ehlo-name-invalid, advice</extracomment>
        <translation>Ein sauberer EHLO-Name ändert nur diesen Test; den Mail-Administrator fragen, ob der Server den Namen der Telefonanlage annimmt.</translation>
    </message>
    <message>
        <source>The server looked up the name this PC introduces itself with and did not find it.</source>
        <extracomment>ehlo-name-not-in-dns, cause</extracomment>
        <translation>Der Server hat den Namen nachgeschlagen, mit dem sich dieser PC vorstellt, und nicht gefunden.</translation>
    </message>
    <message>
        <source>An EHLO name that exists in DNS changes only this test. Filling in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” for the provider&apos;s sending server usually avoids the check.</source>
        <extracomment>ehlo-name-not-in-dns, advice</extracomment>
        <translation>Ein EHLO-Name, den es im DNS gibt, ändert nur diesen Test. Mit „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ am Postausgangsserver des Anbieters entfällt die Prüfung meist.</translation>
    </message>
    <message>
        <source>The public address of this site has no name in DNS, so this server does not take mail from it directly.</source>
        <extracomment>no-reverse-name, cause</extracomment>
        <translation>Die öffentliche Adresse dieses Standorts hat keinen Namen im DNS; darum nimmt dieser Server von ihr keine Mail direkt an.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. Otherwise ask the network administrator for a reverse DNS entry.</source>
        <extracomment>no-reverse-name, advice</extracomment>
        <translation>Den Postausgangsserver des Anbieters als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen und „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Sonst den Netzwerkadministrator um einen Reverse-DNS-Eintrag bitten.</translation>
    </message>
    <message>
        <source>The recipient is outside, and the server passes mail on only after a login or for addresses it knows.</source>
        <extracomment>postfix-relay-denied, cause</extracomment>
        <translation>Der Empfänger ist außerhalb, und der Server leitet nur nach einer Anmeldung oder für bekannte Adressen weiter.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. If they are filled in, look in the log whether a login took place, or ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>postfix-relay-denied, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Sind sie ausgefüllt, im Protokoll nachsehen, ob eine Anmeldung stattfand, oder den Mail-Administrator bitten, die Adresse der Telefonanlage zuzulassen.</translation>
    </message>
    <message>
        <source>The server does not pass mail on to outside recipients without a login.</source>
        <extracomment>relay-denied, cause</extracomment>
        <translation>Der Server leitet ohne Anmeldung keine Mail an Empfänger außerhalb weiter.</translation>
    </message>
    <message>
        <source>This port takes no login, or only after encryption. Port 25 is meant for mail between servers.</source>
        <extracomment>auth-not-enabled, cause</extracomment>
        <translation>Dieser Port nimmt keine Anmeldung an, oder erst nach der Verschlüsselung. Port 25 ist für Mail zwischen Servern gedacht.</translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. The mail administrator knows the port if it is another one.</source>
        <extracomment>auth-not-enabled, advice</extracomment>
        <translation>Für den Einlieferungsport 587 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ nicht ankreuzen und „Synchronize with the system email account?“ ankreuzen. Ist es ein anderer Port, kennt ihn der Mail-Administrator.</translation>
    </message>
    <message>
        <source>The server does not offer a login on this connection, usually because it is not encrypted.</source>
        <extracomment>auth-not-advertised, cause</extracomment>
        <translation>Der Server bietet auf dieser Verbindung keine Anmeldung an, meist weil sie nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The server expected another command first, most likely because it had refused an earlier one.</source>
        <extracomment>bad-sequence, cause</extracomment>
        <translation>Der Server hat zuerst einen anderen Befehl erwartet, höchstwahrscheinlich, weil er einen früheren abgelehnt hatte.</translation>
    </message>
    <message>
        <source>Look in the log for the command refused before this one and follow its advice. If there is none, show the log to the mail administrator.</source>
        <extracomment>bad-sequence, advice</extracomment>
        <translation>Im Protokoll nach dem davor abgelehnten Befehl suchen und dessen Rat folgen. Gibt es keinen, das Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The server does not know a command that every mail server knows. A very old server or a firewall that rewrites mail traffic can be the reason.</source>
        <extracomment>command-unknown, cause</extracomment>
        <translation>Der Server kennt einen Befehl nicht, den jeder Mailserver kennt. Grund kann ein sehr alter Server sein oder eine Firewall, die den Mailverkehr umschreibt.</translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off mail inspection (SMTP/ESMTP) for this server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>command-unknown, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, die Mailprüfung (SMTP/ESMTP) für diesen Server abzuschalten, oder 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>A firewall hides the greeting of the mail server behind asterisks. It may also remove the offers of encryption and login.</source>
        <extracomment>greeting-masked, cause</extracomment>
        <translation>Eine Firewall verdeckt die Begrüßung des Mailservers mit Sternchen. Sie entfernt womöglich auch die Angebote von Verschlüsselung und Anmeldung.</translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off ESMTP inspection for this server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>greeting-masked, advice
----------
greeting-masked-by-firewall, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, die ESMTP-Prüfung für diesen Server abzuschalten, oder 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>The server offers encryption but cannot start it; usually its certificate or key cannot be read.</source>
        <extracomment>server-tls-broken, cause</extracomment>
        <translation>Der Server bietet Verschlüsselung an, kann sie aber nicht beginnen; meist lässt sich sein Zertifikat oder sein Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>Tell the mail administrator to check the certificate and the key of the server, and their file permissions.</source>
        <extracomment>server-tls-broken, advice</extracomment>
        <translation>Den Mail-Administrator bitten, Zertifikat und Schlüssel des Servers und deren Dateirechte zu prüfen.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at present.</source>
        <extracomment>auth-backend-down, cause
----------
auth-unavailable, cause</extracomment>
        <translation>Der Server kann zurzeit keine Kennwörter prüfen.</translation>
    </message>
    <message>
        <source>Test again later and leave “E-MAIL Password” / “Password” as it is. If it lasts, ask the mail administrator to check the login service.</source>
        <extracomment>auth-backend-down, advice</extracomment>
        <translation>Später erneut testen und „E-MAIL Password“ / „Password“ so lassen. Hält es an, den Mail-Administrator bitten, den Anmeldedienst zu prüfen.</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <extracomment>auth-failed, cause
----------
exim-bad-credentials, cause</extracomment>
        <translation>Der Server nimmt diesen Benutzernamen mit diesem Kennwort nicht an.</translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”; look out for Caps Lock, umlauts and an expired password.</source>
        <extracomment>auth-failed, advice</extracomment>
        <translation>Die vollständige E-Mail-Adresse als „E-MAIL User“ / „User Name“ eintragen und „E-MAIL Password“ / „Password“ neu eingeben; auf die Feststelltaste, Umlaute und ein abgelaufenes Kennwort achten.</translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”.</source>
        <extracomment>exim-bad-credentials, advice</extracomment>
        <translation>Die vollständige E-Mail-Adresse als „E-MAIL User“ / „User Name“ eintragen und „E-MAIL Password“ / „Password“ neu eingeben.</translation>
    </message>
    <message>
        <source>The server accepts this kind of login only on an encrypted connection.</source>
        <extracomment>auth-encryption-required, cause</extracomment>
        <translation>Der Server nimmt diese Art der Anmeldung nur auf einer verschlüsselten Verbindung an.</translation>
    </message>
    <message>
        <source>The server wants a safer kind of login than this one.</source>
        <extracomment>auth-too-weak, cause</extracomment>
        <translation>Der Server verlangt eine sicherere Art der Anmeldung als diese.</translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. If it is encrypted already, ask the mail administrator to allow PLAIN or LOGIN.</source>
        <extracomment>auth-too-weak, advice</extracomment>
        <translation>Für eine verschlüsselte Verbindung 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Ist sie schon verschlüsselt, den Mail-Administrator bitten, PLAIN oder LOGIN zu erlauben.</translation>
    </message>
    <message>
        <source>The server does not know the kind of login that was used, although it offered it.</source>
        <extracomment>auth-mechanism-unsupported, cause</extracomment>
        <translation>Der Server kennt die verwendete Art der Anmeldung nicht, obwohl er sie angeboten hat.</translation>
    </message>
    <message>
        <source>Ask the mail administrator which kinds of login (PLAIN, LOGIN, CRAM-MD5) the server accepts; the log shows what it offers.</source>
        <extracomment>auth-mechanism-unsupported, advice</extracomment>
        <translation>Den Mail-Administrator fragen, welche Arten der Anmeldung (PLAIN, LOGIN, CRAM-MD5) der Server annimmt; das Protokoll zeigt, was er anbietet.</translation>
    </message>
    <message>
        <source>The account wants its password changed before it can log in this way.</source>
        <extracomment>password-change-needed, cause</extracomment>
        <translation>Das Kennwort des Kontos muss geändert werden, bevor diese Anmeldung gelingt.</translation>
    </message>
    <message>
        <source>Change the password in webmail and enter the new one as “E-MAIL Password” / “Password”.</source>
        <extracomment>password-change-needed, advice</extracomment>
        <translation>Das Kennwort im Webmail ändern und das neue als „E-MAIL Password“ / „Password“ eingeben.</translation>
    </message>
    <message>
        <source>Test again later and leave “E-MAIL Password” / “Password” as it is. If it lasts, tell the mail administrator.</source>
        <extracomment>auth-unavailable, advice
----------
auth-temporary, advice</extracomment>
        <translation>Später erneut testen und „E-MAIL Password“ / „Password“ so lassen. Hält es an, den Mail-Administrator verständigen.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>login-required, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen.</translation>
    </message>
    <message>
        <source>The server ended the session after too many refused commands or logins.</source>
        <extracomment>too-many-errors, cause</extracomment>
        <translation>Der Server hat die Sitzung nach zu vielen abgelehnten Befehlen oder Anmeldungen beendet.</translation>
    </message>
    <message>
        <source>Look in the log for the errors before this one. Check “E-MAIL Password” / “Password” before testing again, since the server may shut this site out for a while.</source>
        <extracomment>too-many-errors, advice</extracomment>
        <translation>Im Protokoll die Fehler davor ansehen. „E-MAIL Password“ / „Password“ vor dem nächsten Test prüfen, denn der Server kann diesen Standort eine Weile aussperren.</translation>
    </message>
    <message>
        <source>The server waited too long for the next command.</source>
        <extracomment>session-timeout, cause</extracomment>
        <translation>Der Server hat zu lange auf den nächsten Befehl gewartet.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask the network administrator about a slow line, the VPN or a virus scanner that inspects mail.</source>
        <extracomment>session-timeout, advice</extracomment>
        <translation>Erneut testen. Geschieht es wieder, den Netzwerkadministrator nach einer langsamen Leitung, dem VPN oder einem Virenscanner fragen, der Mail prüft.</translation>
    </message>
    <message>
        <source>This public address has too many connections to the server open, or opened them too fast.</source>
        <extracomment>too-many-connections, cause</extracomment>
        <translation>Diese öffentliche Adresse hat zu viele Verbindungen zum Server offen oder sie zu schnell geöffnet.</translation>
    </message>
    <message>
        <source>The server asked for the sender address and learned that it does not exist.</source>
        <extracomment>sender-verify-failed, cause</extracomment>
        <translation>Der Server hat nach der Absenderadresse gefragt und erfahren, dass es sie nicht gibt.</translation>
    </message>
    <message>
        <source>The recipient refuses the mail because the sender domain does not allow this mail server (SPF, DKIM, DMARC).</source>
        <extracomment>sender-domain-policy, cause</extracomment>
        <translation>Der Empfänger lehnt die Mail ab, weil die Absenderdomäne diesen Mailserver nicht zulässt (SPF, DKIM, DMARC).</translation>
    </message>
    <message>
        <source>A filter took the message for unwanted, or a rule forbids something in it.</source>
        <extracomment>content-refused, cause</extracomment>
        <translation>Ein Filter hielt die Nachricht für unerwünscht, oder eine Regel verbietet etwas darin.</translation>
    </message>
    <message>
        <source>What came back when encryption was to begin is no encryption. The port may be meant for something else, or a device in between interferes.</source>
        <extracomment>tls-not-spoken, cause</extracomment>
        <translation>Was zurückkam, als die Verschlüsselung beginnen sollte, ist keine Verschlüsselung. Der Port ist vielleicht für etwas anderes gedacht, oder ein Gerät dazwischen mischt sich ein.</translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”. If they are right, ask the network administrator to exempt the mail server from mail inspection.</source>
        <extracomment>tls-not-spoken, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ und „Outgoing mail server port“ prüfen. Stimmen sie, den Netzwerkadministrator bitten, den Mailserver von der Mailprüfung auszunehmen.</translation>
    </message>
    <message>
        <source>The encryption of the server lacks a safety fix of 2010 (RFC 5746).</source>
        <extracomment>tls-legacy-renegotiation, cause</extracomment>
        <translation>Der Verschlüsselung des Servers fehlt eine Sicherheitskorrektur von 2010 (RFC 5746).</translation>
    </message>
    <message>
        <source>The certificate comes from a private authority, or a virus scanner or firewall opens the encryption; the issuer in the log tells which.</source>
        <extracomment>certificate-private-ca, cause</extracomment>
        <translation>Das Zertifikat stammt von einer privaten Zertifizierungsstelle, oder ein Virenscanner oder eine Firewall öffnet die Verschlüsselung; der Aussteller im Protokoll verrät, wer.</translation>
    </message>
    <message>
        <source>The server sends its certificate without the one that vouches for it.</source>
        <extracomment>certificate-first-unverified, cause</extracomment>
        <translation>Der Server sendet sein Zertifikat ohne das, welches dafür bürgt.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again, one test at a time. If it lasts, ask the mail administrator for the limit.</source>
        <extracomment>too-many-connections, advice</extracomment>
        <translation>Einige Minuten warten und erneut testen, immer nur einen Test auf einmal. Hält es an, den Mail-Administrator nach der Grenze fragen.</translation>
    </message>
    <message>
        <source>Microsoft takes no mail from this public address, because it does not trust it or the organisation is new.</source>
        <extracomment>m365-address-refused, cause</extracomment>
        <translation>Microsoft nimmt von dieser öffentlichen Adresse keine Mail an, weil es ihr nicht traut oder die Organisation neu ist.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to have the address released by Microsoft support.</source>
        <extracomment>m365-address-refused, advice</extracomment>
        <translation>Den Mail-Administrator bitten, die Adresse durch den Microsoft-Support freigeben zu lassen.</translation>
    </message>
    <message>
        <source>This sender address may be used only after a login, and there was none.</source>
        <extracomment>sender-needs-login, cause</extracomment>
        <translation>Diese Absenderadresse darf nur nach einer Anmeldung verwendet werden, und es gab keine.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”; the login must be the one this sender address belongs to.</source>
        <extracomment>sender-needs-login, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen; die Anmeldung muss die sein, zu der diese Absenderadresse gehört.</translation>
    </message>
    <message>
        <source>The server is busy or under maintenance.</source>
        <extracomment>service-unavailable, cause</extracomment>
        <translation>Der Server ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>Test again later; nothing in the settings is wrong. If it lasts, tell the mail administrator.</source>
        <extracomment>service-unavailable, advice</extracomment>
        <translation>Später erneut testen; an den Einstellungen liegt es nicht. Hält es an, den Mail-Administrator verständigen.</translation>
    </message>
    <message>
        <source>The server puts every unknown sender off once, on purpose (greylisting).</source>
        <extracomment>greylisted, cause</extracomment>
        <translation>Der Server weist jeden unbekannten Absender absichtlich einmal ab (Greylisting).</translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong; repeat in 5 to 15 minutes. With “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” on the submission port it should not happen: look in the log whether a login took place.</source>
        <extracomment>greylisted, advice</extracomment>
        <translation>An den Einstellungen liegt es nicht; in 5 bis 15 Minuten wiederholen. Mit „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ am Einlieferungsport sollte es nicht vorkommen: im Protokoll nachsehen, ob eine Anmeldung stattfand.</translation>
    </message>
    <message>
        <source>A filter of the server (greylisting or spam protection) put the message off.</source>
        <extracomment>milter-deferred, cause</extracomment>
        <translation>Ein Filter des Servers (Greylisting oder Spamschutz) hat die Nachricht aufgeschoben.</translation>
    </message>
    <message>
        <source>Repeat in 5 to 15 minutes. If it lasts, ask the mail administrator to look at the filter.</source>
        <extracomment>milter-deferred, advice</extracomment>
        <translation>In 5 bis 15 Minuten wiederholen. Hält es an, den Mail-Administrator bitten, sich den Filter anzusehen.</translation>
    </message>
    <message>
        <source>The server has a fault of its own at present.</source>
        <extracomment>server-temporary-fault, cause</extracomment>
        <translation>Der Server hat zurzeit selbst eine Störung.</translation>
    </message>
    <message>
        <source>Test again later; if it lasts, tell the mail administrator.</source>
        <extracomment>server-temporary-fault, advice</extracomment>
        <translation>Später erneut testen; hält es an, den Mail-Administrator verständigen.</translation>
    </message>
    <message>
        <source>The disk of the mail server is full.</source>
        <extracomment>server-disk-full, cause</extracomment>
        <translation>Die Festplatte des Mailservers ist voll.</translation>
    </message>
    <message>
        <source>Tell the mail administrator; nothing in the settings is wrong.</source>
        <extracomment>server-disk-full, advice</extracomment>
        <translation>Den Mail-Administrator verständigen; an den Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>The server does not take so many recipients in one message.</source>
        <extracomment>too-many-recipients, cause</extracomment>
        <translation>Der Server nimmt so viele Empfänger in einer Nachricht nicht an.</translation>
    </message>
    <message>
        <source>Send the report to fewer recipients, or ask the mail administrator for a distribution list.</source>
        <extracomment>too-many-recipients, advice</extracomment>
        <translation>Den Bericht an weniger Empfänger senden oder den Mail-Administrator um eine Verteilerliste bitten.</translation>
    </message>
    <message>
        <source>The domain of the sender address does not exist on the Internet; a typing error or a local name such as .local.</source>
        <extracomment>sender-domain-not-found, cause</extracomment>
        <translation>Die Domäne der Absenderadresse gibt es im Internet nicht; ein Tippfehler oder ein lokaler Name wie .local.</translation>
    </message>
    <message>
        <source>Enter an address of a real domain as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-domain-not-found, advice</extracomment>
        <translation>Eine Adresse einer echten Domäne als „E-Mail From“ / „E-Mail Address“ eintragen.</translation>
    </message>
    <message>
        <source>Enter the address of an existing mailbox as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-verify-failed, advice</extracomment>
        <translation>Die Adresse eines vorhandenen Postfachs als „E-Mail From“ / „E-Mail Address“ eintragen.</translation>
    </message>
    <message>
        <source>The sender address differs from the account that logged in.</source>
        <extracomment>sender-must-be-login, cause</extracomment>
        <translation>Die Absenderadresse weicht von dem Konto ab, das sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Enter the same address as “E-Mail From” / “E-Mail Address” and as “E-MAIL User” / “User Name”.</source>
        <extracomment>sender-must-be-login, advice</extracomment>
        <translation>Dieselbe Adresse als „E-Mail From“ / „E-Mail Address“ und als „E-MAIL User“ / „User Name“ eintragen.</translation>
    </message>
    <message>
        <source>The sender address is not written the way an address must be.</source>
        <extracomment>sender-malformed, cause</extracomment>
        <translation>Die Absenderadresse ist nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>Enter a plain address such as reports@company.example as “E-Mail From” / “E-Mail Address”, without a name or brackets.</source>
        <extracomment>sender-malformed, advice</extracomment>
        <translation>Eine einfache Adresse wie berichte@firma.example als „E-Mail From“ / „E-Mail Address“ eintragen, ohne Namen und Klammern.</translation>
    </message>
    <message>
        <source>The server does not know the recipient.</source>
        <extracomment>recipient-unknown, cause</extracomment>
        <translation>Der Server kennt den Empfänger nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient of the report; the mail administrator can say whether the mailbox exists.</source>
        <extracomment>recipient-unknown, advice</extracomment>
        <translation>Die Schreibweise des Berichtsempfängers prüfen; ob es das Postfach gibt, weiß der Mail-Administrator.</translation>
    </message>
    <message>
        <source>The domain of the recipient does not exist on the Internet.</source>
        <extracomment>recipient-domain-not-found, cause</extracomment>
        <translation>Die Domäne des Empfängers gibt es im Internet nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient. If it is right, ask the mail administrator to check the server&apos;s own name resolution (DNS).</source>
        <extracomment>recipient-domain-not-found, advice</extracomment>
        <translation>Die Schreibweise des Empfängers prüfen. Stimmt sie, den Mail-Administrator bitten, die Namensauflösung (DNS) des Servers selbst zu prüfen.</translation>
    </message>
    <message>
        <source>The public address of this site is on a blocklist. Addresses that change daily are listed there as a rule.</source>
        <extracomment>address-blocklisted, cause</extracomment>
        <translation>Die öffentliche Adresse dieses Standorts steht auf einer Sperrliste. Adressen, die täglich wechseln, stehen dort in der Regel.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. For a fixed address, ask the network administrator to have it removed from the list.</source>
        <extracomment>address-blocklisted, advice</extracomment>
        <translation>Den Postausgangsserver des Anbieters als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen und „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Bei einer festen Adresse den Netzwerkadministrator bitten, sie austragen zu lassen.</translation>
    </message>
    <message>
        <source>Enter the mail server of the sender&apos;s own domain as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, or ask the mail administrator to correct the SPF and DKIM entries.</source>
        <extracomment>sender-domain-policy, advice</extracomment>
        <translation>Den Mailserver der Absenderdomäne als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen oder den Mail-Administrator bitten, die SPF- und DKIM-Einträge zu berichtigen.</translation>
    </message>
    <message>
        <source>Ask the mail administrator what the filter found. Sending another report tells whether its attachment is the reason.</source>
        <extracomment>content-refused, advice</extracomment>
        <translation>Den Mail-Administrator fragen, was der Filter gefunden hat. Ein anderer Bericht zeigt, ob der Anhang der Grund ist.</translation>
    </message>
    <message>
        <source>Every recipient had been refused before.</source>
        <extracomment>no-valid-recipients, cause</extracomment>
        <translation>Alle Empfänger waren zuvor abgelehnt worden.</translation>
    </message>
    <message>
        <source>Look in the log for the refused recipients; the advice stands there. The mail administrator sees the same lines.</source>
        <extracomment>no-valid-recipients, advice</extracomment>
        <translation>Im Protokoll nach den abgelehnten Empfängern suchen; dort steht der Rat. Der Mail-Administrator sieht dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The server heard something before it had greeted. This tool waits for the greeting, so a device in between is interfering.</source>
        <extracomment>synchronization-error, cause</extracomment>
        <translation>Der Server hat etwas gehört, bevor er begrüßt hatte. Dieses Programm wartet auf die Begrüßung, also mischt sich ein Gerät dazwischen ein.</translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server from mail inspection or a transparent mail proxy.</source>
        <extracomment>synchronization-error, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, den Mailserver von der Mailprüfung oder einem transparenten Mail-Proxy auszunehmen.</translation>
    </message>
    <message>
        <source>The server turns this public address away at the door.</source>
        <extracomment>refused-at-greeting, cause</extracomment>
        <translation>Der Server weist diese öffentliche Adresse schon an der Tür ab.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. It usually answers on port 587 or 465: enter that as “Outgoing mail server port”.</source>
        <extracomment>refused-at-greeting, advice</extracomment>
        <translation>Den Postausgangsserver des Anbieters als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen und „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen. Er antwortet meist auf Port 587 oder 465: diesen als „Outgoing mail server port“ eintragen.</translation>
    </message>
    <message>
        <source>The server does not know an option of the sender or recipient command.</source>
        <extracomment>parameter-unknown, cause</extracomment>
        <translation>Der Server kennt eine Option des Absender- oder Empfängerbefehls nicht.</translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address”. If it has none, show the log to the mail administrator.</source>
        <extracomment>parameter-unknown, advice</extracomment>
        <translation>Eine Adresse ohne Umlaute als „E-Mail From“ / „E-Mail Address“ eintragen. Hat sie keine, das Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>An address has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>address-not-ascii, cause</extracomment>
        <translation>Eine Adresse hat vor dem @ andere Buchstaben als A bis Z, und dieser Server kann solche Adressen nicht annehmen.</translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address” and use such a recipient, or ask the mail administrator for another address.</source>
        <extracomment>address-not-ascii, advice</extracomment>
        <translation>Eine Adresse ohne Umlaute als „E-Mail From“ / „E-Mail Address“ eintragen und einen solchen Empfänger verwenden, oder den Mail-Administrator um eine andere Adresse bitten.</translation>
    </message>
    <message>
        <source>The server name has an empty or over-long part between its dots.</source>
        <extracomment>name-not-usable, cause</extracomment>
        <translation>Der Servername hat einen leeren oder zu langen Teil zwischen seinen Punkten.</translation>
    </message>
    <message>
        <source>Correct “E-MAIL Host” / “Outgoing Mail Server (SMTP)”: no two dots in a row, and at most 63 characters between dots.</source>
        <extracomment>name-not-usable, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ berichtigen: keine zwei Punkte nacheinander und höchstens 63 Zeichen zwischen den Punkten.</translation>
    </message>
    <message>
        <source>No server of this name exists. It may be misspelt, or known only inside the customer&apos;s network.</source>
        <extracomment>name-not-found, cause</extracomment>
        <translation>Einen Server dieses Namens gibt es nicht. Er ist falsch geschrieben oder nur im Netz des Kunden bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. For an internal server, ask the network administrator for the name that the phone system can look up.</source>
        <extracomment>name-not-found, advice</extracomment>
        <translation>Die Schreibweise von „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ prüfen. Bei einem Server im Haus den Netzwerkadministrator nach dem Namen fragen, den die Telefonanlage auflösen kann.</translation>
    </message>
    <message>
        <source>The name exists but has no address, so nothing can connect to it. A mail domain is often not the name of its mail server.</source>
        <extracomment>name-no-address, cause</extracomment>
        <translation>Den Namen gibt es, aber er hat keine Adresse, also kann nichts zu ihm verbinden. Eine Maildomäne ist oft nicht der Name ihres Mailservers.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for the name of the sending server and enter it as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>name-no-address, advice</extracomment>
        <translation>Den Mail-Administrator nach dem Namen des Postausgangsservers fragen und ihn als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen.</translation>
    </message>
    <message>
        <source>The name could not be looked up because the name server (DNS) gave no usable answer.</source>
        <extracomment>name-lookup-failed, cause</extracomment>
        <translation>Der Name ließ sich nicht nachschlagen, weil der Nameserver (DNS) keine brauchbare Antwort gab.</translation>
    </message>
    <message>
        <source>Check the network of this PC and test again. “E-MAIL Host” / “Outgoing Mail Server (SMTP)” may be right; the network administrator can tell.</source>
        <extracomment>name-lookup-failed, advice</extracomment>
        <translation>Das Netz dieses PCs prüfen und erneut testen. „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ kann richtig sein; das weiß der Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>Nothing listens on this port of the server, or a firewall turns the connection away.</source>
        <extracomment>connect-refused, cause</extracomment>
        <translation>Auf diesem Port des Servers nimmt niemand an, oder eine Firewall weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. If the server uses another port, enter it as “Outgoing mail server port” and mark “Synchronize with the system email account?”; the usual ones are 587, 465 and 25.</source>
        <extracomment>connect-refused, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ prüfen. Verwendet der Server einen anderen Port, ihn als „Outgoing mail server port“ eintragen und „Synchronize with the system email account?“ ankreuzen; üblich sind 587, 465 und 25.</translation>
    </message>
    <message>
        <source>Nothing answers on port 25. Most Internet providers and many firewalls block this port for outgoing mail.</source>
        <extracomment>connect-timeout-25, cause</extracomment>
        <translation>Auf Port 25 antwortet nichts. Die meisten Internetanbieter und viele Firewalls sperren diesen Port für ausgehende Mail.</translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. Ask the network administrator for port 25 only if the server has no other.</source>
        <extracomment>connect-timeout-25, advice</extracomment>
        <translation>Für den Einlieferungsport 587 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ nicht ankreuzen und „Synchronize with the system email account?“ ankreuzen. Den Netzwerkadministrator nur dann um Port 25 bitten, wenn der Server keinen anderen hat.</translation>
    </message>
    <message>
        <source>Nothing answers on this port. The server name is wrong, a firewall drops the connection, or the route to the server is broken.</source>
        <extracomment>connect-timeout, cause</extracomment>
        <translation>Auf diesem Port antwortet nichts. Der Servername ist falsch, eine Firewall verwirft die Verbindung, oder der Weg zum Server ist gestört.</translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”. If they are right, ask the network administrator to open this port to the outside.</source>
        <extracomment>connect-timeout, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ und „Outgoing mail server port“ prüfen. Stimmen sie, den Netzwerkadministrator bitten, diesen Port nach außen zu öffnen.</translation>
    </message>
    <message>
        <source>This PC knows no way to the server. The network or a VPN may be down, or the server has only an IPv6 address and this network has none.</source>
        <extracomment>connect-unreachable, cause</extracomment>
        <translation>Dieser PC kennt keinen Weg zum Server. Das Netz oder ein VPN ist nicht verbunden, oder der Server hat nur eine IPv6-Adresse und dieses Netz keine.</translation>
    </message>
    <message>
        <source>Check the network of this PC, then “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; ask the network administrator if other servers can be reached.</source>
        <extracomment>connect-unreachable, advice</extracomment>
        <translation>Das Netz dieses PCs prüfen, dann „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“; sind andere Server erreichbar, den Netzwerkadministrator fragen.</translation>
    </message>
    <message>
        <source>A program on this PC, such as a firewall or virus scanner, does not let the connection out.</source>
        <extracomment>connect-denied, cause</extracomment>
        <translation>Ein Programm auf diesem PC, etwa eine Firewall oder ein Virenscanner, lässt die Verbindung nicht hinaus.</translation>
    </message>
    <message>
        <source>Ask the network administrator to allow this program to connect. “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port” can stay as they are.</source>
        <extracomment>connect-denied, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, diesem Programm Verbindungen zu erlauben. „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ und „Outgoing mail server port“ können bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The connection was torn down as soon as it was made, usually by a firewall.</source>
        <extracomment>connect-reset, cause</extracomment>
        <translation>Die Verbindung wurde sofort wieder abgerissen, meist von einer Firewall.</translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, or ask the network administrator to allow this one.</source>
        <extracomment>connect-reset, advice</extracomment>
        <translation>Einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt, oder den Netzwerkadministrator bitten, diesen zu erlauben.</translation>
    </message>
    <message>
        <source>This port had not answered when the test went on with a later one. myReports would use it if it answers in time.</source>
        <extracomment>connect-undecided, cause</extracomment>
        <translation>Dieser Port hatte noch nicht geantwortet, als der Test mit einem späteren weiterging. myReports würde ihn verwenden, wenn er rechtzeitig antwortet.</translation>
    </message>
    <message>
        <source>Test again. To keep myReports from waiting for this port, enter the one that works as “Outgoing mail server port” and mark “Synchronize with the system email account?”.</source>
        <extracomment>connect-undecided, advice</extracomment>
        <translation>Erneut testen. Damit myReports nicht auf diesen Port wartet, den funktionierenden als „Outgoing mail server port“ eintragen und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>The connection could not be made; the log has the reason the operating system gave.</source>
        <extracomment>connect-failed, cause</extracomment>
        <translation>Die Verbindung kam nicht zustande; den Grund des Betriebssystems nennt das Protokoll.</translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”, and show the log to the network administrator.</source>
        <extracomment>connect-failed, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ und „Outgoing mail server port“ prüfen und das Protokoll dem Netzwerkadministrator zeigen.</translation>
    </message>
    <message>
        <source>The port accepts the connection but says nothing. It may expect encryption from the first byte, the server may keep strangers waiting, or a virus scanner sits in between.</source>
        <extracomment>no-greeting, cause</extracomment>
        <translation>Der Port nimmt die Verbindung an, sagt aber nichts. Er erwartet vielleicht Verschlüsselung vom ersten Byte an, der Server lässt Fremde warten, oder ein Virenscanner sitzt dazwischen.</translation>
    </message>
    <message>
        <source>If the port is meant for SSL, enter it as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator.</source>
        <extracomment>no-greeting, advice</extracomment>
        <translation>Ist der Port für SSL gedacht, ihn als „Outgoing mail server port“ eintragen und „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Sonst den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>SSL was demanded on a port that speaks plain SMTP and encrypts later, by STARTTLS. myReports does not fall back in this case.</source>
        <extracomment>plain-port-with-ssl, cause</extracomment>
        <translation>SSL wurde auf einem Port verlangt, der zuerst Klartext spricht und erst später durch STARTTLS verschlüsselt. myReports weicht in diesem Fall nicht aus.</translation>
    </message>
    <message>
        <source>Enter the port as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”; or use port 465 with “This server requires an encrypted connection (TLS/SSL)” marked.</source>
        <extracomment>plain-port-with-ssl, advice</extracomment>
        <translation>Den Port als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ nicht ankreuzen und „Synchronize with the system email account?“ ankreuzen; oder Port 465 mit „This server requires an encrypted connection (TLS/SSL)“ verwenden.</translation>
    </message>
    <message>
        <source>This PC and the server have no TLS version in common; as a rule the server speaks only TLS 1.0 or 1.1.</source>
        <extracomment>tls-too-old, cause</extracomment>
        <translation>Dieser PC und der Server haben keine TLS-Version gemeinsam; in der Regel spricht der Server nur TLS 1.0 oder 1.1.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server to TLS 1.2. An older phone system might still connect, but that is not safe.</source>
        <extracomment>tls-too-old, advice</extracomment>
        <translation>Den Mail-Administrator bitten, den Server auf TLS 1.2 zu bringen. Eine ältere Telefonanlage kann sich womöglich noch verbinden, sicher ist das nicht.</translation>
    </message>
    <message>
        <source>The server wants a certificate from whoever connects. Neither dialog can give one.</source>
        <extracomment>tls-client-certificate, cause</extracomment>
        <translation>Der Server verlangt ein Zertifikat von dem, der sich verbindet. Keiner der beiden Dialoge kann eines angeben.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a port or server without client certificates and enter it as “Outgoing mail server port” and “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>tls-client-certificate, advice</extracomment>
        <translation>Den Mail-Administrator nach einem Port oder Server ohne Client-Zertifikate fragen und ihn als „Outgoing mail server port“ und „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen.</translation>
    </message>
    <message>
        <source>This PC and the server have no encryption method in common. The server is out of date, or it demands a certificate from whoever connects.</source>
        <extracomment>tls-no-common-cipher, cause</extracomment>
        <translation>Dieser PC und der Server haben kein Verschlüsselungsverfahren gemeinsam. Der Server ist veraltet oder verlangt ein Zertifikat von dem, der sich verbindet.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the encryption methods (cipher suites) of the server.</source>
        <extracomment>tls-no-common-cipher, advice</extracomment>
        <translation>Den Mail-Administrator bitten, die Verschlüsselungsverfahren (Cipher Suites) des Servers zu erneuern.</translation>
    </message>
    <message>
        <source>The server encrypts with a key or method that is too weak today.</source>
        <extracomment>tls-weak, cause</extracomment>
        <translation>Der Server verschlüsselt mit einem Schlüssel oder Verfahren, das heute zu schwach ist.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate (RSA 2048 or better) and newer encryption methods.</source>
        <extracomment>tls-weak, advice</extracomment>
        <translation>Den Mail-Administrator um ein neues Zertifikat (RSA 2048 oder besser) und neuere Verschlüsselungsverfahren bitten.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server, or the appliance in front of it.</source>
        <extracomment>tls-legacy-renegotiation, advice</extracomment>
        <translation>Den Mail-Administrator bitten, den Server oder das Gerät davor zu aktualisieren.</translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being set up: by the server, a firewall, or because the port is not meant for this.</source>
        <extracomment>tls-closed, cause</extracomment>
        <translation>Die Verbindung wurde geschlossen, während die Verschlüsselung aufgebaut wurde: vom Server, von einer Firewall oder weil der Port nicht dafür gedacht ist.</translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, and ask the network administrator about a firewall or virus scanner that inspects mail.</source>
        <extracomment>tls-closed, advice</extracomment>
        <translation>Einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt, und den Netzwerkadministrator nach einer Firewall oder einem Virenscanner fragen, der Mail prüft.</translation>
    </message>
    <message>
        <source>The connection was torn down while encryption was being set up. A firewall that blocks this address or inspects encrypted traffic is the usual reason.</source>
        <extracomment>tls-reset, cause</extracomment>
        <translation>Die Verbindung wurde abgerissen, während die Verschlüsselung aufgebaut wurde. Meist sperrt eine Firewall diese Adresse oder prüft verschlüsselten Verkehr.</translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>tls-reset, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, den Mailserver auszunehmen, oder einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt.</translation>
    </message>
    <message>
        <source>Encryption was agreed on but never came about. A device in between, or a VPN that loses large packets, is the usual reason.</source>
        <extracomment>tls-timeout, cause</extracomment>
        <translation>Verschlüsselung war vereinbart, kam aber nie zustande. Meist liegt es an einem Gerät dazwischen oder an einem VPN, das große Pakete verliert.</translation>
    </message>
    <message>
        <source>To try the other kind of encryption, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Ask the network administrator about mail inspection and the VPN (MTU).</source>
        <extracomment>tls-timeout, advice</extracomment>
        <translation>Für die andere Art der Verschlüsselung 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Den Netzwerkadministrator nach der Mailprüfung und dem VPN (MTU) fragen.</translation>
    </message>
    <message>
        <source>The server was entered as a number (IP address), but its certificate carries only names.</source>
        <extracomment>certificate-name-is-address, cause</extracomment>
        <translation>Der Server wurde als Nummer (IP-Adresse) eingetragen, sein Zertifikat enthält aber nur Namen.</translation>
    </message>
    <message>
        <source>Enter one of the names in the certificate as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; the log shows them.</source>
        <extracomment>certificate-name-is-address, advice</extracomment>
        <translation>Einen der Namen aus dem Zertifikat als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen; das Protokoll zeigt sie.</translation>
    </message>
    <message>
        <source>The certificate was issued for another name than the one entered.</source>
        <extracomment>certificate-name, cause</extracomment>
        <translation>Das Zertifikat wurde für einen anderen Namen als den eingetragenen ausgestellt.</translation>
    </message>
    <message>
        <source>Enter one of the names in the certificate as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; the log shows them. If none belongs to this server, ask the mail administrator.</source>
        <extracomment>certificate-name, advice</extracomment>
        <translation>Einen der Namen aus dem Zertifikat als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen; das Protokoll zeigt sie. Gehört keiner zu diesem Server, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The certificate has expired, or this PC&apos;s clock is wrong.</source>
        <extracomment>certificate-expired, cause</extracomment>
        <translation>Das Zertifikat ist abgelaufen, oder die Uhr dieses PCs geht falsch.</translation>
    </message>
    <message>
        <source>Check the date of this PC first; then tell the mail administrator to renew the certificate.</source>
        <extracomment>certificate-expired, advice</extracomment>
        <translation>Zuerst das Datum dieses PCs prüfen; danach den Mail-Administrator bitten, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate starts in the future, so this PC&apos;s clock is probably wrong.</source>
        <extracomment>certificate-not-yet-valid, cause</extracomment>
        <translation>Das Zertifikat beginnt erst in der Zukunft; wahrscheinlich geht die Uhr dieses PCs falsch.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this PC; if they are right, tell the mail administrator.</source>
        <extracomment>certificate-not-yet-valid, advice</extracomment>
        <translation>Datum, Uhrzeit und Zeitzone dieses PCs prüfen; stimmen sie, den Mail-Administrator verständigen.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>certificate-self-signed, cause</extracomment>
        <translation>Der Server hat sein Zertifikat selbst unterschrieben, niemand bürgt also für ihn.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 in the log with the mail administrator before trusting it for this site, which changes only this test. The phone system must trust the certificate as well.</source>
        <extracomment>certificate-self-signed, advice</extracomment>
        <translation>Den SHA-256 im Protokoll mit dem Mail-Administrator vergleichen, bevor ihm für diesen Standort vertraut wird; das ändert nur diesen Test. Auch die Telefonanlage muss dem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt mail from inspection. A CA file changes only this test; the phone system must know the private authority as well.</source>
        <extracomment>certificate-private-ca, advice</extracomment>
        <translation>Den Netzwerkadministrator bitten, Mail von der Prüfung auszunehmen. Eine CA-Datei ändert nur diesen Test; auch die Telefonanlage muss die private Stelle kennen.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to install the complete chain. A CA file changes only this test.</source>
        <extracomment>certificate-first-unverified, advice</extracomment>
        <translation>Den Mail-Administrator bitten, die vollständige Kette einzurichten. Eine CA-Datei ändert nur diesen Test.</translation>
    </message>
    <message>
        <source>This PC does not know who issued the certificate, or the server does not send the certificate in between.</source>
        <extracomment>certificate-unknown-issuer, cause</extracomment>
        <translation>Dieser PC kennt den Aussteller des Zertifikats nicht, oder der Server sendet das Zwischenzertifikat nicht mit.</translation>
    </message>
    <message>
        <source>For a public issuer, ask the mail administrator to install the complete chain. For a private one, a CA file changes only this test; the phone system must know it too.</source>
        <extracomment>certificate-unknown-issuer, advice</extracomment>
        <translation>Bei einem öffentlichen Aussteller den Mail-Administrator bitten, die vollständige Kette einzurichten. Bei einem privaten ändert eine CA-Datei nur diesen Test; auch die Telefonanlage muss ihn kennen.</translation>
    </message>
    <message>
        <source>The certificate uses a key or signature that is too weak today, such as RSA 1024 or SHA-1.</source>
        <extracomment>certificate-weak, cause</extracomment>
        <translation>Das Zertifikat verwendet einen Schlüssel oder eine Signatur, die heute zu schwach ist, etwa RSA 1024 oder SHA-1.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate (RSA 2048 or better).</source>
        <extracomment>certificate-weak, advice</extracomment>
        <translation>Den Mail-Administrator um ein neues Zertifikat (RSA 2048 oder besser) bitten.</translation>
    </message>
    <message>
        <source>The private authority behind this certificate left out a field that newer programs insist on; others accept it.</source>
        <extracomment>certificate-strictness, cause</extracomment>
        <translation>Die private Zertifizierungsstelle hat ein Feld weggelassen, auf dem neuere Programme bestehen; andere nehmen das Zertifikat an.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to have the certificate issued anew. Until then the phone system may accept it although this PC does not.</source>
        <extracomment>certificate-strictness, advice</extracomment>
        <translation>Den Mail-Administrator bitten, das Zertifikat neu ausstellen zu lassen. Bis dahin nimmt die Telefonanlage es vielleicht an, obwohl dieser PC es nicht tut.</translation>
    </message>
    <message>
        <source>The issuer has called this certificate back. It must not be trusted.</source>
        <extracomment>certificate-revoked, cause</extracomment>
        <translation>Der Aussteller hat dieses Zertifikat zurückgezogen. Ihm darf nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Do not enter “E-MAIL Password” / “Password” for this server; tell the mail administrator.</source>
        <extracomment>certificate-revoked, advice</extracomment>
        <translation>„E-MAIL Password“ / „Password“ für diesen Server nicht eingeben; den Mail-Administrator verständigen.</translation>
    </message>
    <message>
        <source>The certificate does not verify; the log has the reason in the words of the operating system.</source>
        <extracomment>certificate-other, cause</extracomment>
        <translation>Das Zertifikat lässt sich nicht prüfen; den Grund nennt das Protokoll in den Worten des Betriebssystems.</translation>
    </message>
    <message>
        <source>Show the log to the mail administrator before trusting the certificate.</source>
        <extracomment>certificate-other, advice</extracomment>
        <translation>Das Protokoll dem Mail-Administrator zeigen, bevor dem Zertifikat vertraut wird.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted for this site. It may have been renewed, or somebody is in between.</source>
        <extracomment>certificate-changed, cause</extracomment>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem für diesen Standort vertraut wurde. Es kann erneuert worden sein, oder jemand sitzt dazwischen.</translation>
    </message>
    <message>
        <source>Ask the mail administrator whether the certificate was renewed, and compare the SHA-256, before “E-MAIL Password” / “Password” goes out again.</source>
        <extracomment>certificate-changed, advice</extracomment>
        <translation>Den Mail-Administrator fragen, ob das Zertifikat erneuert wurde, und den SHA-256 vergleichen, bevor „E-MAIL Password“ / „Password“ wieder hinausgeht.</translation>
    </message>
    <message>
        <source>The server does not offer encryption on this port. A firewall may have removed the offer.</source>
        <extracomment>starttls-not-offered, cause</extracomment>
        <translation>Der Server bietet auf diesem Port keine Verschlüsselung an. Vielleicht hat eine Firewall das Angebot entfernt.</translation>
    </message>
    <message>
        <source>If the server has an SSL port, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator to switch encryption on.</source>
        <extracomment>starttls-not-offered, advice
----------
starttls-not-supported, advice</extracomment>
        <translation>Hat der Server einen SSL-Port: 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Sonst den Mail-Administrator bitten, Verschlüsselung einzuschalten.</translation>
    </message>
    <message>
        <source>The server answered that it does not know STARTTLS, so the connection stays unprotected.</source>
        <extracomment>starttls-not-supported, cause</extracomment>
        <translation>Der Server hat geantwortet, dass er STARTTLS nicht kennt; die Verbindung bleibt ungeschützt.</translation>
    </message>
    <message>
        <source>The server offers encryption but refused to start it.</source>
        <extracomment>starttls-refused, cause</extracomment>
        <translation>Der Server bietet Verschlüsselung an, hat sich aber geweigert, sie zu beginnen.</translation>
    </message>
    <message>
        <source>Tell the mail administrator to check the certificate of the server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>starttls-refused, advice</extracomment>
        <translation>Den Mail-Administrator bitten, das Zertifikat des Servers zu prüfen, oder 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>Something was slipped into the connection just before encryption began. The test stopped, and no password went out.</source>
        <extracomment>starttls-injection, cause</extracomment>
        <translation>Kurz vor Beginn der Verschlüsselung wurde etwas in die Verbindung eingeschleust. Der Test wurde beendet, kein Kennwort ging hinaus.</translation>
    </message>
    <message>
        <source>Tell the network administrator: the server is faulty, or somebody tampers with the connection. Do not enter the values in the phone system before that is settled.</source>
        <extracomment>starttls-injection, advice</extracomment>
        <translation>Den Netzwerkadministrator verständigen: Der Server ist fehlerhaft, oder jemand manipuliert die Verbindung. Die Werte nicht in die Telefonanlage eintragen, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>A user name is filled in, but the server offers no login on this unencrypted connection; most offer it only after encryption.</source>
        <extracomment>auth-only-encrypted, cause</extracomment>
        <translation>Ein Benutzername ist eingetragen, aber der Server bietet auf dieser unverschlüsselten Verbindung keine Anmeldung an; die meisten bieten sie erst nach der Verschlüsselung an.</translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. If the server takes mail without a login, empty “E-MAIL User” / “User Name”.</source>
        <extracomment>auth-only-encrypted, advice</extracomment>
        <translation>Für eine verschlüsselte Verbindung 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Nimmt der Server Mail ohne Anmeldung an, „E-MAIL User“ / „User Name“ leeren.</translation>
    </message>
    <message>
        <source>A user name is filled in, but the server offers no login on this port.</source>
        <extracomment>auth-not-offered, cause</extracomment>
        <translation>Ein Benutzername ist eingetragen, aber der Server bietet auf diesem Port keine Anmeldung an.</translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. If the server takes mail without a login, empty “E-MAIL User” / “User Name” instead.</source>
        <extracomment>auth-not-offered, advice</extracomment>
        <translation>Für den Einlieferungsport 587 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ nicht ankreuzen und „Synchronize with the system email account?“ ankreuzen. Nimmt der Server Mail ohne Anmeldung an, stattdessen „E-MAIL User“ / „User Name“ leeren.</translation>
    </message>
    <message>
        <source>The server takes only logins with a token (OAuth). myReports logs in with a user name and a password.</source>
        <extracomment>auth-oauth-only, cause</extracomment>
        <translation>Der Server nimmt nur Anmeldungen mit einem Token (OAuth) an. myReports meldet sich mit Benutzername und Kennwort an.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a server that accepts a password, or for a relay, and enter it as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>auth-oauth-only, advice</extracomment>
        <translation>Den Mail-Administrator nach einem Server fragen, der ein Kennwort annimmt, oder nach einem Relay, und ihn als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen.</translation>
    </message>
    <message>
        <source>The server takes only Windows logins (NTLM, Kerberos). What myReports can do beyond a plain password is not documented.</source>
        <extracomment>auth-windows-only, cause</extracomment>
        <translation>Der Server nimmt nur Windows-Anmeldungen (NTLM, Kerberos) an. Was myReports außer einem einfachen Kennwort kann, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow login by password after TLS on the receive connector.</source>
        <extracomment>auth-windows-only, advice</extracomment>
        <translation>Den Mail-Administrator bitten, am Empfangsconnector die Anmeldung mit Kennwort nach TLS zu erlauben.</translation>
    </message>
    <message>
        <source>The server offers only kinds of login this tool does not use, so nothing was sent.</source>
        <extracomment>auth-no-common-mechanism, cause</extracomment>
        <translation>Der Server bietet nur Arten der Anmeldung an, die dieses Programm nicht verwendet; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow PLAIN or LOGIN on an encrypted connection; the log shows what the server offers.</source>
        <extracomment>auth-no-common-mechanism, advice</extracomment>
        <translation>Den Mail-Administrator bitten, PLAIN oder LOGIN auf einer verschlüsselten Verbindung zu erlauben; das Protokoll zeigt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>The user name has letters outside A to Z. It was sent in UTF-8, as the standard says; some older servers expect another form.</source>
        <extracomment>auth-utf8, cause</extracomment>
        <translation>Der Benutzername hat andere Buchstaben als A bis Z. Er wurde in UTF-8 gesendet, wie es der Standard verlangt; manche älteren Server erwarten eine andere Form.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a user name and password without umlauts and enter them as “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>auth-utf8, advice</extracomment>
        <translation>Den Mail-Administrator um einen Benutzernamen und ein Kennwort ohne Umlaute bitten und sie als „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ eintragen.</translation>
    </message>
    <message>
        <source>The server hung up instead of answering the login. It may do so after a wrong password, or because it has shut this site out after several.</source>
        <extracomment>auth-connection-lost, cause</extracomment>
        <translation>Der Server hat aufgelegt, statt auf die Anmeldung zu antworten. Das kommt nach einem falschen Kennwort vor, oder weil er diesen Standort nach mehreren Fehlversuchen ausgesperrt hat.</translation>
    </message>
    <message>
        <source>Wait ten minutes, check “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, and then test once. If it happens again, ask the mail administrator whether this site is blocked.</source>
        <extracomment>auth-connection-lost, advice</extracomment>
        <translation>Zehn Minuten warten, „E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ prüfen und dann einmal testen. Geschieht es wieder, den Mail-Administrator fragen, ob dieser Standort gesperrt ist.</translation>
    </message>
    <message>
        <source>The server could not check the password at present.</source>
        <extracomment>auth-temporary, cause</extracomment>
        <translation>Der Server konnte das Kennwort zurzeit nicht prüfen.</translation>
    </message>
    <message>
        <source>The server asked for the login in a way that makes no sense, so the login was broken off.</source>
        <extracomment>auth-bad-challenge, cause</extracomment>
        <translation>Der Server hat die Anmeldung auf eine Weise erfragt, die keinen Sinn ergibt; sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Show the log to the mail administrator; the login service of the server is faulty.</source>
        <extracomment>auth-bad-challenge, advice</extracomment>
        <translation>Das Protokoll dem Mail-Administrator zeigen; der Anmeldedienst des Servers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The server does not accept this login.</source>
        <extracomment>auth-refused, cause</extracomment>
        <translation>Der Server nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”. Test once, since repeated failures can lock the account.</source>
        <extracomment>auth-refused, advice</extracomment>
        <translation>Die vollständige E-Mail-Adresse als „E-MAIL User“ / „User Name“ eintragen und „E-MAIL Password“ / „Password“ neu eingeben. Nur einmal testen, denn wiederholte Fehlversuche können das Konto sperren.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so everybody on the way could read the password. The test stopped before the login.</source>
        <extracomment>consent-cleartext, cause</extracomment>
        <translation>Die Verbindung ist nicht verschlüsselt, jeder unterwegs könnte also das Kennwort lesen. Der Test hielt vor der Anmeldung an.</translation>
    </message>
    <message>
        <source>If the server has an SSL port, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Allowing the login anyway changes only this test; myReports itself would send the password.</source>
        <extracomment>consent-cleartext, advice</extracomment>
        <translation>Hat der Server einen SSL-Port: 465 als „Outgoing mail server port“ eintragen, „This server requires an encrypted connection (TLS/SSL)“ und „Synchronize with the system email account?“ ankreuzen. Die Anmeldung trotzdem zu erlauben ändert nur diesen Test; myReports selbst würde das Kennwort senden.</translation>
    </message>
    <message>
        <source>The certificate does not verify, so it is not certain who would receive the password. The test stopped before the login.</source>
        <extracomment>consent-certificate, cause</extracomment>
        <translation>Das Zertifikat lässt sich nicht prüfen, es ist also nicht sicher, wer das Kennwort bekäme. Der Test hielt vor der Anmeldung an.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 in the log with the mail administrator, then allow this certificate; that changes only this test.</source>
        <extracomment>consent-certificate, advice</extracomment>
        <translation>Den SHA-256 im Protokoll mit dem Mail-Administrator vergleichen, dann dieses Zertifikat erlauben; das ändert nur diesen Test.</translation>
    </message>
    <message>
        <source>The stored password was saved for another server or user name, so it was not sent.</source>
        <extracomment>password-for-other-account, cause</extracomment>
        <translation>Das gespeicherte Kennwort gehört zu einem anderen Server oder Benutzernamen; darum wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>Confirm that it belongs here, or type “E-MAIL Password” / “Password” again.</source>
        <extracomment>password-for-other-account, advice</extracomment>
        <translation>Bestätigen, dass es hierher gehört, oder „E-MAIL Password“ / „Password“ neu eingeben.</translation>
    </message>
    <message>
        <source>The server ended the session by itself; it is busy, under maintenance or turning this site away.</source>
        <extracomment>service-closing, cause</extracomment>
        <translation>Der Server hat die Sitzung von sich aus beendet; er ist überlastet, wird gewartet oder weist diesen Standort ab.</translation>
    </message>
    <message>
        <source>Test again in some minutes. If it lasts, ask the mail administrator.</source>
        <extracomment>service-closing, advice</extracomment>
        <translation>In einigen Minuten erneut testen. Hält es an, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The server or a device in between closed the connection in the middle of the conversation.</source>
        <extracomment>connection-closed, cause</extracomment>
        <translation>Der Server oder ein Gerät dazwischen hat die Verbindung mitten im Gespräch geschlossen.</translation>
    </message>
    <message>
        <source>Test again. If it lasts, ask the mail administrator whether this site is blocked, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>connection-closed, advice</extracomment>
        <translation>Erneut testen. Hält es an, den Mail-Administrator fragen, ob dieser Standort gesperrt ist, oder einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt.</translation>
    </message>
    <message>
        <source>The connection was torn down in the middle of the conversation. A firewall, a block on this address or inspection of encrypted traffic is the usual reason.</source>
        <extracomment>connection-reset, cause</extracomment>
        <translation>Die Verbindung wurde mitten im Gespräch abgerissen. Meist liegt es an einer Firewall, einer Sperre dieser Adresse oder der Prüfung verschlüsselten Verkehrs.</translation>
    </message>
    <message>
        <source>Ask the network administrator, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>connection-reset, advice</extracomment>
        <translation>Den Netzwerkadministrator fragen oder einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>timeout, cause</extracomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Test again. If it lasts, ask the mail administrator; a longer waiting time changes only this test.</source>
        <extracomment>timeout, advice</extracomment>
        <translation>Erneut testen. Hält es an, den Mail-Administrator fragen; eine längere Wartezeit ändert nur diesen Test.</translation>
    </message>
    <message>
        <source>What answers on this port does not talk like a mail server.</source>
        <extracomment>not-a-mail-server, cause</extracomment>
        <translation>Was auf diesem Port antwortet, spricht nicht wie ein Mailserver.</translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”; a web server or another service may be listening there.</source>
        <extracomment>not-a-mail-server, advice</extracomment>
        <translation>„E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ und „Outgoing mail server port“ prüfen; dort läuft vielleicht ein Webserver oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>The server said something without being asked.</source>
        <extracomment>unsolicited-reply, cause</extracomment>
        <translation>Der Server hat etwas gesagt, ohne gefragt zu sein.</translation>
    </message>
    <message>
        <source>If the test passes, nothing needs to be done; otherwise show the log to the mail administrator.</source>
        <extracomment>unsolicited-reply, advice</extracomment>
        <translation>Besteht der Test, ist nichts zu tun; sonst das Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The server turns this site away before anything was said.</source>
        <extracomment>greeting-refused, cause</extracomment>
        <translation>Der Server weist diesen Standort ab, bevor etwas gesagt wurde.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, or ask the mail administrator to allow the public address of this site.</source>
        <extracomment>greeting-refused, advice</extracomment>
        <translation>Den Postausgangsserver des Anbieters als „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“ eintragen oder den Mail-Administrator bitten, die öffentliche Adresse dieses Standorts zuzulassen.</translation>
    </message>
    <message>
        <source>A firewall hides the greeting of the mail server. It may also remove the offers of encryption and login.</source>
        <extracomment>greeting-masked-by-firewall, cause</extracomment>
        <translation>Eine Firewall verdeckt die Begrüßung des Mailservers. Sie entfernt womöglich auch die Angebote von Verschlüsselung und Anmeldung.</translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, or does not want to talk to it.</source>
        <extracomment>ehlo-refused, cause</extracomment>
        <translation>Der Server nimmt den Namen nicht an, mit dem sich dieser PC vorstellt, oder will nicht mit ihm sprechen.</translation>
    </message>
    <message>
        <source>Another EHLO name changes only this test; ask the mail administrator what the server expects of the phone system.</source>
        <extracomment>ehlo-refused, advice</extracomment>
        <translation>Ein anderer EHLO-Name ändert nur diesen Test; den Mail-Administrator fragen, was der Server von der Telefonanlage erwartet.</translation>
    </message>
    <message>
        <source>The server does not accept the sender address.</source>
        <extracomment>sender-refused, cause</extracomment>
        <translation>Der Server nimmt die Absenderadresse nicht an.</translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator which address is allowed.</source>
        <extracomment>sender-refused, advice</extracomment>
        <translation>Die Adresse des Kontos, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator fragen, welche Adresse erlaubt ist.</translation>
    </message>
    <message>
        <source>The sender address has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>sender-needs-smtputf8, cause</extracomment>
        <translation>Die Absenderadresse hat vor dem @ andere Buchstaben als A bis Z, und dieser Server kann solche Adressen nicht annehmen.</translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-needs-smtputf8, advice</extracomment>
        <translation>Eine Adresse ohne Umlaute als „E-Mail From“ / „E-Mail Address“ eintragen.</translation>
    </message>
    <message>
        <source>The recipient has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>recipient-needs-smtputf8, cause</extracomment>
        <translation>Der Empfänger hat vor dem @ andere Buchstaben als A bis Z, und dieser Server kann solche Adressen nicht annehmen.</translation>
    </message>
    <message>
        <source>Use a recipient without umlauts, or ask the mail administrator for a server that takes international addresses.</source>
        <extracomment>recipient-needs-smtputf8, advice</extracomment>
        <translation>Einen Empfänger ohne Umlaute verwenden oder den Mail-Administrator nach einem Server fragen, der internationale Adressen annimmt.</translation>
    </message>
    <message>
        <source>The server does not pass mail on to this recipient for this sender.</source>
        <extracomment>relaying-denied, cause</extracomment>
        <translation>Der Server leitet für diesen Absender keine Mail an diesen Empfänger weiter.</translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, check “E-Mail From” / “E-Mail Address”, or ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>relaying-denied, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ und „E-MAIL Password“ / „Password“ ausfüllen, „E-Mail From“ / „E-Mail Address“ prüfen oder den Mail-Administrator bitten, die Adresse der Telefonanlage zuzulassen.</translation>
    </message>
    <message>
        <source>The server does not accept the recipient.</source>
        <extracomment>recipient-refused, cause</extracomment>
        <translation>Der Server nimmt den Empfänger nicht an.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient; if it is right, ask the mail administrator.</source>
        <extracomment>recipient-refused, advice</extracomment>
        <translation>Die Schreibweise des Empfängers prüfen; stimmt sie, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>Make the report smaller or split it, or ask the mail administrator to raise the limit.</source>
        <extracomment>message-too-big, advice</extracomment>
        <translation>Den Bericht verkleinern oder teilen, oder den Mail-Administrator bitten, die Grenze anzuheben.</translation>
    </message>
    <message>
        <source>The server refused the message itself. Some servers check only now whether the account may use the sender address.</source>
        <extracomment>data-refused, cause</extracomment>
        <translation>Der Server hat die Nachricht selbst abgelehnt. Manche Server prüfen erst jetzt, ob das Konto die Absenderadresse verwenden darf.</translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator why the message was refused.</source>
        <extracomment>data-refused, advice</extracomment>
        <translation>Die Adresse des Kontos, das sich anmeldet, als „E-Mail From“ / „E-Mail Address“ eintragen oder den Mail-Administrator fragen, warum die Nachricht abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The message was handed over, but the confirmation of the server never came. It may have been delivered.</source>
        <extracomment>delivery-unknown, cause</extracomment>
        <translation>Die Nachricht wurde übergeben, aber die Bestätigung des Servers kam nie. Sie kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>Look into the mailbox of the recipient before sending again; the mail administrator finds the message in the log of the server.</source>
        <extracomment>delivery-unknown, advice</extracomment>
        <translation>Vor erneutem Senden in das Postfach des Empfängers sehen; der Mail-Administrator findet die Nachricht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Some values are missing or cannot be used.</source>
        <extracomment>settings-invalid, cause</extracomment>
        <translation>Einige Werte fehlen oder sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct the marked fields. For an import, “Outgoing Mail Server (SMTP)”, “User Name”, “Password” and “E-Mail Address” must all be filled in.</source>
        <extracomment>settings-invalid, advice</extracomment>
        <translation>Die markierten Felder berichtigen. Für einen Import müssen „Outgoing Mail Server (SMTP)“, „User Name“, „Password“ und „E-Mail Address“ alle ausgefüllt sein.</translation>
    </message>
    <message>
        <source>The CA file of this site cannot be read or holds no certificate.</source>
        <extracomment>ca-file-unreadable, cause</extracomment>
        <translation>Die CA-Datei dieses Standorts lässt sich nicht lesen oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose another CA file or none; it changes only this test.</source>
        <extracomment>ca-file-unreadable, advice</extracomment>
        <translation>Eine andere CA-Datei wählen oder keine; sie ändert nur diesen Test.</translation>
    </message>
    <message>
        <source>A port that myReports tries earlier answered after all, so myReports would use that one; it was not tested.</source>
        <extracomment>preferred-port-opened, cause</extracomment>
        <translation>Ein Port, den myReports früher versucht, hat doch noch geantwortet; myReports würde also diesen verwenden, und er wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Test again. To settle the choice, enter the port that works as “Outgoing mail server port” and mark “Synchronize with the system email account?”.</source>
        <extracomment>preferred-port-opened, advice</extracomment>
        <translation>Erneut testen. Um die Wahl festzulegen, den funktionierenden Port als „Outgoing mail server port“ eintragen und „Synchronize with the system email account?“ ankreuzen.</translation>
    </message>
    <message>
        <source>Encryption could not be set up; the log has the reason the encryption library gave.</source>
        <extracomment>tls-other, cause</extracomment>
        <translation>Die Verschlüsselung kam nicht zustande; den Grund nennt das Protokoll in den Worten der Verschlüsselungsbibliothek.</translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, and show the log to the mail administrator.</source>
        <extracomment>tls-other, advice</extracomment>
        <translation>Einen anderen „Outgoing mail server port“ versuchen, mit „Synchronize with the system email account?“ angekreuzt, und das Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The server refuses this for want of a right: the login, the sender address or passing mail on to others.</source>
        <extracomment>refused-by-policy, cause</extracomment>
        <translation>Der Server lehnt ab, weil ein Recht fehlt: die Anmeldung, die Absenderadresse oder das Weiterleiten an andere.</translation>
    </message>
    <message>
        <source>Check “E-MAIL User” / “User Name”, then “E-Mail From” / “E-Mail Address”; then ask the mail administrator what the account may do.</source>
        <extracomment>refused-by-policy, advice</extracomment>
        <translation>„E-MAIL User“ / „User Name“ prüfen, dann „E-Mail From“ / „E-Mail Address“; dann den Mail-Administrator fragen, was das Konto darf.</translation>
    </message>
    <message>
        <source>The server does not like an address.</source>
        <extracomment>refused-address, cause</extracomment>
        <translation>Dem Server gefällt eine Adresse nicht.</translation>
    </message>
    <message>
        <source>Check “E-Mail From” / “E-Mail Address” and the recipient, letter by letter; the mail administrator can say which addresses exist.</source>
        <extracomment>refused-address, advice</extracomment>
        <translation>„E-Mail From“ / „E-Mail Address“ und den Empfänger Buchstabe für Buchstabe prüfen; welche Adressen es gibt, weiß der Mail-Administrator.</translation>
    </message>
    <message>
        <source>The server refuses this for the time being.</source>
        <extracomment>refused-for-now, cause</extracomment>
        <translation>Der Server lehnt vorübergehend ab.</translation>
    </message>
    <message>
        <source>Nothing in the settings need be wrong: repeat in 5 to 15 minutes. If it lasts, ask the mail administrator.</source>
        <extracomment>refused-for-now, advice</extracomment>
        <translation>Die Einstellungen müssen nicht falsch sein: in 5 bis 15 Minuten wiederholen. Hält es an, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The server refuses this for good and says why in its own words.</source>
        <extracomment>refused, cause</extracomment>
        <translation>Der Server lehnt endgültig ab und sagt in eigenen Worten, warum.</translation>
    </message>
    <message>
        <source>Read the text of the server in the log, and change “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, “E-MAIL User” / “User Name” or “E-Mail From” / “E-Mail Address” accordingly before testing again; or show it to the mail administrator.</source>
        <extracomment>refused, advice</extracomment>
        <translation>Den Text des Servers im Protokoll lesen und „E-MAIL Host“ / „Outgoing Mail Server (SMTP)“, „E-MAIL User“ / „User Name“ oder „E-Mail From“ / „E-Mail Address“ entsprechend ändern, bevor erneut getestet wird; oder ihn dem Mail-Administrator zeigen.</translation>
    </message>
</context>
<context>
    <name>AidsPage</name>
    <message>
        <source>For tests of “{site}” alone. The phone system has none of these settings: a verdict that needed one says so.</source>
        <translation>Nur für Tests von „{site}“. Die Telefonanlage hat keine dieser Einstellungen: Ein Ergebnis, das eine brauchte, sagt es.</translation>
    </message>
    <message>
        <source>Deadlines in seconds</source>
        <translation>Fristen in Sekunden</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>Auf &amp;Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Named by Test Connection instead of the sender&apos;s own address.</source>
        <translation>„Verbindung testen“ nennt ihn statt der eigenen Adresse des Absenders.</translation>
    </message>
    <message>
        <source>Without the SSL flag and without a port: tried in this order.</source>
        <translation>Ohne SSL-Kennzeichen und ohne Port: in dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>With the SSL flag and without a port: tried in this order.</source>
        <translation>Mit SSL-Kennzeichen und ohne Port: in dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>How this PC names itself to the server. Empty: its address.</source>
        <translation>Wie sich dieser PC dem Server vorstellt. Leer: mit seiner Adresse.</translation>
    </message>
    <message>
        <source>Certificate authorities trusted beside those of this PC (PEM).</source>
        <translation>Zertifizierungsstellen, denen neben denen dieses PCs vertraut wird (PEM).</translation>
    </message>
    <message>
        <source>the sender&apos;s own address</source>
        <translation>die eigene Adresse des Absenders</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Seconds, from 0.1 to 600.</source>
        <translation>Sekunden, von 0,1 bis 600.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Eine CA-Datei wählen</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>Certificates in PEM (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate im PEM-Format (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Another certificate than the trusted one: {host}, port {port}</source>
        <translation>Ein anderes Zertifikat als das vertraute: {host}, Port {port}</translation>
    </message>
    <message>
        <source>Verified as this PC sees it: {host}, port {port}</source>
        <translation>Geprüft aus Sicht dieses PCs: {host}, Port {port}</translation>
    </message>
    <message>
        <source>Not verified: {host}, port {port}</source>
        <translation>Nicht bestätigt: {host}, Port {port}</translation>
    </message>
    <message>
        <source>{not_before} to {not_after}, expired {days} days ago</source>
        <translation>{not_before} bis {not_after}, vor {days} Tagen abgelaufen</translation>
    </message>
    <message>
        <source>{not_before} to {not_after}, not valid yet by the clock of this PC</source>
        <translation>{not_before} bis {not_after}, nach der Uhr dieses PCs noch nicht gültig</translation>
    </message>
    <message>
        <source>{not_before} to {not_after}, only {days} days left</source>
        <translation>{not_before} bis {not_after}, nur noch {days} Tage</translation>
    </message>
    <message>
        <source>{not_before} to {not_after}, {days} days left</source>
        <translation>{not_before} bis {not_after}, noch {days} Tage</translation>
    </message>
    <message>
        <source>A different certificate was trusted for this host and port before. Servers do renew theirs, but somebody in between looks just the same: ask the mail administrator for the new SHA-256 and compare.</source>
        <translation>Für diesen Host und Port wurde früher einem anderen Zertifikat vertraut. Server erneuern ihres durchaus, aber jemand dazwischen sieht genauso aus: den Mail-Administrator nach dem neuen SHA-256 fragen und vergleichen.</translation>
    </message>
    <message>
        <source>It verifies against the trust store of this PC; the phone system has its own. Revocation is not checked.</source>
        <translation>Es besteht die Prüfung mit dem Zertifikatspeicher dieses PCs; die Telefonanlage hat ihren eigenen. Ein Widerruf wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Trusting it for this site means: tests log in to {host}, port {port}, without asking again while exactly this certificate is shown there. Compare the SHA-256 with the mail administrator first. It changes only the tests of this program, not the phone system.</source>
        <translation>Ihm für diesen Standort zu vertrauen heißt: Tests melden sich an {host}, Port {port}, ohne Rückfrage an, solange genau dieses Zertifikat dort gezeigt wird. Vorher den SHA-256 mit dem Mail-Administrator vergleichen. Das ändert nur die Tests dieses Programms, nicht die Telefonanlage.</translation>
    </message>
    <message>
        <source>Trusted for this site: tests log in to {host}, port {port}, without asking while this certificate is valid and shown there. Not shown for the phone system.</source>
        <translation>Für diesen Standort vertraut: Tests melden sich an {host}, Port {port}, ohne Rückfrage an, solange dieses Zertifikat gültig ist und dort gezeigt wird. Für die Telefonanlage nicht gezeigt.</translation>
    </message>
    <message>
        <source>An expired certificate cannot be trusted for a site: each test asks before it logs in.</source>
        <translation>Einem abgelaufenen Zertifikat kann für einen Standort nicht vertraut werden: Jeder Test fragt vor der Anmeldung.</translation>
    </message>
    <message>
        <source>A certificate that is not valid yet cannot be trusted for a site. Check the clock of this PC.</source>
        <translation>Einem noch nicht gültigen Zertifikat kann für einen Standort nicht vertraut werden. Die Uhr dieses PCs prüfen.</translation>
    </message>
    <message>
        <source>Its issuer has called it back: it is never accepted, not even on request.</source>
        <translation>Sein Aussteller hat es zurückgerufen: Es wird nie angenommen, auch nicht auf Wunsch.</translation>
    </message>
</context>
<context>
    <name>CertificateController</name>
    <message>
        <source>CA file of this site</source>
        <translation>CA-Datei dieses Standorts</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM: choose a file that begins with BEGIN CERTIFICATE.</source>
        <translation>Sie enthält kein Zertifikat im PEM-Format: eine Datei wählen, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>It cannot be read: choose another file.</source>
        <translation>Sie lässt sich nicht lesen: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>CA file not taken over</source>
        <translation>CA-Datei nicht übernommen</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Trust for this site</source>
        <translation>Für diesen Standort &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;No longer trust</source>
        <translation>&amp;Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>none: the trust store of this PC alone</source>
        <translation>keine: nur der Zertifikatspeicher dieses PCs</translation>
    </message>
    <message>
        <source>No certificate has been seen yet. Press Test Connection or Find Working Settings.</source>
        <translation>Es wurde noch kein Zertifikat gezeigt. „Verbindung testen“ oder „Passende Einstellungen finden“ drücken.</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>For the names:</source>
        <translation>Für die Namen:</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Chain as presented:</source>
        <translation>Kette wie gezeigt:</translation>
    </message>
    <message>
        <source>not told by this PC</source>
        <translation>von diesem PC nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Code of this PC:</source>
        <translation>Code dieses PCs:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Use “{name}” instead</source>
        <translation>Stattdessen „{name}“ verwenden</translation>
    </message>
    <message>
        <source>Enters this server name in the form; the certificate is valid for it</source>
        <translation>Trägt diesen Servernamen ins Formular ein; das Zertifikat gilt für ihn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Den SHA-256 kopieren</translation>
    </message>
    <message>
        <source>CA file of this site:</source>
        <translation>CA-Datei dieses Standorts:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A PEM file with the company&apos;s own authority; added to the trust store of this PC for tests only</source>
        <translation>Eine PEM-Datei mit der eigenen Zertifizierungsstelle der Firma; nur für Tests dem Zertifikatspeicher dieses PCs hinzugefügt</translation>
    </message>
    <message>
        <source>Choose the CA file of this site</source>
        <translation>Die CA-Datei dieses Standorts wählen</translation>
    </message>
    <message>
        <source>Remove the CA file of this site</source>
        <translation>Die CA-Datei dieses Standorts entfernen</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>Reading the keyring</source>
        <translation>Schlüsselbund wird gelesen</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Test of the recommendation</source>
        <translation>Test der Empfehlung</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Send Sample Report</source>
        <translation>Beispielbericht senden</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The test ended with an internal error</source>
        <translation>Der Test endete mit einem internen Fehler</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Which scenario?</source>
        <translation>Welches Szenario?</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;Web page (*.html)</source>
        <translation>Text (*.txt);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Log of the myReports E-mail Configurator</source>
        <translation>Protokoll des myReports E-mail Configurator</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>The log files are in {path}.</source>
        <translation>Die Protokolldateien liegen in {path}.</translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation>Das Protokoll wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Port {port} no longer answers; at the last good test on {when} it did.</source>
        <translation>Port {port} antwortet nicht mehr; beim letzten guten Test am {when} tat er es.</translation>
    </message>
    <message>
        <source>Port {now} was used; at the last good test on {when} it was port {before}.</source>
        <translation>Port {now} wurde benutzt; beim letzten guten Test am {when} war es Port {before}.</translation>
    </message>
    <message>
        <source>At the last good test on {when} the connection was encrypted, now it is not.</source>
        <translation>Beim letzten guten Test am {when} war die Verbindung verschlüsselt, jetzt ist sie es nicht.</translation>
    </message>
    <message>
        <source>At the last good test on {when} the connection was not encrypted, now it is.</source>
        <translation>Beim letzten guten Test am {when} war die Verbindung nicht verschlüsselt, jetzt ist sie es.</translation>
    </message>
    <message>
        <source>The last good test on {when} used {before}, this one {now}.</source>
        <translation>Der letzte gute Test am {when} benutzte {before}, dieser {now}.</translation>
    </message>
    <message>
        <source>TLS is older than at the last good test on {when}: {now} instead of {before}.</source>
        <translation>TLS ist älter als beim letzten guten Test am {when}: {now} statt {before}.</translation>
    </message>
    <message>
        <source>TLS is newer than at the last good test on {when}: {now} instead of {before}.</source>
        <translation>TLS ist neuer als beim letzten guten Test am {when}: {now} statt {before}.</translation>
    </message>
    <message>
        <source>The certificate is not that of the last good test on {when}.</source>
        <translation>Das Zertifikat ist nicht das des letzten guten Tests am {when}.</translation>
    </message>
    <message>
        <source>The certificate has changed since the last good test on {when}: now issued by {issuer}, valid until {until}. It verifies; servers renew theirs regularly.</source>
        <translation>Das Zertifikat hat seit dem letzten guten Test am {when} gewechselt: jetzt ausgestellt von {issuer}, gültig bis {until}. Es lässt sich bestätigen; Server erneuern ihres regelmäßig.</translation>
    </message>
    <message>
        <source>The certificate has changed since the last good test on {when}: now issued by {issuer}, valid until {until}. It does not verify: ask the mail administrator whether the change is theirs.</source>
        <translation>Das Zertifikat hat seit dem letzten guten Test am {when} gewechselt: jetzt ausgestellt von {issuer}, gültig bis {until}. Es lässt sich nicht bestätigen: den Mail-Administrator fragen, ob der Wechsel von ihm kommt.</translation>
    </message>
    <message>
        <source>The certificate seen at the last good test expired on {until}: test again.</source>
        <translation>Das beim letzten guten Test gesehene Zertifikat ist am {until} abgelaufen: erneut testen.</translation>
    </message>
    <message>
        <source>The certificate expires within a day ({until}).</source>
        <translation>Das Zertifikat läuft innerhalb eines Tages ab ({until}).</translation>
    </message>
    <message>
        <source>The certificate expires in {days} days ({until}).</source>
        <translation>Das Zertifikat läuft in {days} Tagen ab ({until}).</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Your consent is needed</source>
        <translation>Zustimmung nötig</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this site from now on</source>
        <translation>Diesem Zertifikat für diesen Standort ab jetzt &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Log in anyway, in this test</source>
        <translation>In diesem Test &amp;trotzdem anmelden</translation>
    </message>
    <message>
        <source>&amp;Do not log in</source>
        <translation>&amp;Nicht anmelden</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>For the names:</source>
        <translation>Für die Namen:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this program</source>
        <translation>In diesem Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your settings. What you have saved is safe. You can go on; if it happens again, please pass on this report. It holds no password and nothing a server said.</source>
        <translation>Das ist ein Fehler des Programms, nicht der Einstellungen. Was gespeichert wurde, ist sicher. Es kann weitergehen; tritt der Fehler wieder auf, bitte diesen Bericht weitergeben. Er enthält kein Kennwort und nichts, was ein Server gesagt hat.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Correct this first: {problem}</source>
        <translation>Zuerst berichtigen: {problem}</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Supportbericht</translation>
    </message>
    <message>
        <source>The support report is on the clipboard: paste it into a mail or a ticket.</source>
        <translation>Der Supportbericht ist in der Zwischenablage: in eine Mail oder ein Ticket einfügen.</translation>
    </message>
    <message>
        <source>It names hosts, users and addresses and quotes the mail server; passwords are not part of it. Read it before you pass it on.</source>
        <translation>Er nennt Hosts, Benutzer und Adressen und zitiert den Mailserver; Kennwörter gehören nicht dazu. Vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>The hand-over sheet is saved as {path}.</source>
        <translation>Das Übergabeblatt ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben: einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The whole test took too long and was ended.</source>
        <translation>Der ganze Test dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Several steps were slow; the log shows which.</source>
        <translation>Mehrere Schritte waren langsam; das Protokoll zeigt, welche.</translation>
    </message>
    <message>
        <source>Repeat the test. Changes only this test: allow it more time.</source>
        <translation>Den Test wiederholen. Ändert nur diesen Test: ihm mehr Zeit geben.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished; the steps so far are valid.</source>
        <translation>Er wurde vor dem Ende angehalten; die Schritte bis dahin gelten.</translation>
    </message>
    <message>
        <source>Start the test again when you are ready: nothing in E-MAIL Setup was changed.</source>
        <translation>Den Test starten, sobald es passt: In E-MAIL Setup wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The settings cannot be tested as they are.</source>
        <translation>Die Einstellungen lassen sich so nicht testen.</translation>
    </message>
    <message>
        <source>A field is empty or has a value that cannot be right.</source>
        <translation>Ein Feld ist leer oder hat einen Wert, der nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Correct the marked field in E-MAIL Setup or E-mail Forwarding.</source>
        <translation>Das markierte Feld in E-MAIL Setup oder E-mail Forwarding berichtigen.</translation>
    </message>
    <message>
        <source>Nothing is imported from E-mail Forwarding, where this is empty: {missing}.</source>
        <translation>Aus E-mail Forwarding wird nichts importiert; leer ist dort: {missing}.</translation>
    </message>
    <message>
        <source>myReports imports only when no required field is empty. What it does otherwise the HowTo does not say; the own values are assumed to stay in force.</source>
        <translation>myReports importiert nur, wenn kein Pflichtfeld leer ist. Was es sonst tut, sagt das HowTo nicht; angenommen wird, dass die eigenen Werte in Kraft bleiben.</translation>
    </message>
    <message>
        <source>Fill in {missing} in E-mail Forwarding, or unmark “{synchronize_field}” in E-MAIL Setup.</source>
        <translation>{missing} in E-mail Forwarding ausfüllen oder „{synchronize_field}“ in E-MAIL Setup abwählen.</translation>
    </message>
    <message>
        <source>The CA file {seen} cannot be read ({platform}).</source>
        <translation>Die CA-Datei {seen} lässt sich nicht lesen ({platform}).</translation>
    </message>
    <message>
        <source>It was moved, is protected, or holds no certificates in PEM form.</source>
        <translation>Sie wurde verschoben, ist geschützt oder enthält keine Zertifikate im PEM-Format.</translation>
    </message>
    <message>
        <source>Changes only this test: choose the CA file again, or take it out; ask the mail administrator for a PEM file.</source>
        <translation>Ändert nur diesen Test: die CA-Datei erneut wählen oder herausnehmen; den Mail-Administrator um eine PEM-Datei bitten.</translation>
    </message>
    <message>
        <source>Port {port} has opened meanwhile: myReports would use it, and it is not tested.</source>
        <translation>Port {port} hat sich inzwischen geöffnet: myReports würde ihn verwenden, und er ist nicht getestet.</translation>
    </message>
    <message>
        <source>The port answers slowly and stands earlier in the order that myReports follows.</source>
        <translation>Der Port antwortet langsam und steht in der Reihenfolge von myReports weiter vorn.</translation>
    </message>
    <message>
        <source>Test again. To keep to one port enter it in “{port_field}” (E-mail Forwarding) and import it with “{synchronize_field}” (§4.1).</source>
        <translation>Noch einmal testen. Um bei einem Port zu bleiben, ihn in „{port_field}“ (E-mail Forwarding) eintragen und mit „{synchronize_field}“ importieren (§4.1).</translation>
    </message>
    <message>
        <source>This PC has no safe place for passwords (keyring).</source>
        <translation>Dieser PC hat keinen sicheren Ort für Kennwörter (Schlüsselbund).</translation>
    </message>
    <message>
        <source>No keyring service runs in this session, or only one that would store passwords openly.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund-Dienst oder nur einer, der Kennwörter offen speichern würde.</translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) and keep it for this session only, or set up a keyring.</source>
        <translation>„{password_field}“ ({dialog}) erneut eingeben und nur für diese Sitzung behalten, oder einen Schlüsselbund einrichten.</translation>
    </message>
    <message>
        <source>The keyring of this PC is locked.</source>
        <translation>Der Schlüsselbund dieses PCs ist gesperrt.</translation>
    </message>
    <message>
        <source>It was not unlocked when it asked for its own password.</source>
        <translation>Er wurde nicht entsperrt, als er nach seinem eigenen Kennwort fragte.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation>Den Schlüsselbund entsperren, oder „{password_field}“ ({dialog}) für diese Sitzung erneut eingeben.</translation>
    </message>
    <message>
        <source>The keyring of this PC refuses access.</source>
        <translation>Der Schlüsselbund dieses PCs verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>The request was declined, or a policy of this PC forbids it.</source>
        <translation>Die Anfrage wurde abgelehnt, oder eine Richtlinie dieses PCs verbietet sie.</translation>
    </message>
    <message>
        <source>Allow access, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation>Den Zugriff erlauben, oder „{password_field}“ ({dialog}) für diese Sitzung erneut eingeben.</translation>
    </message>
    <message>
        <source>The keyring of this PC did not answer in time.</source>
        <translation>Der Schlüsselbund dieses PCs hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It probably waits for an answer in a window of its own.</source>
        <translation>Vermutlich wartet er in einem eigenen Fenster auf eine Antwort.</translation>
    </message>
    <message>
        <source>Look for a window of the keyring and answer it, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation>Nach einem Fenster des Schlüsselbunds sehen und es beantworten, oder „{password_field}“ ({dialog}) für diese Sitzung erneut eingeben.</translation>
    </message>
    <message>
        <source>The keyring of this PC reported a fault.</source>
        <translation>Der Schlüsselbund dieses PCs meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Its service or its data is damaged.</source>
        <translation>Sein Dienst oder seine Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) for this session only, and have the keyring repaired.</source>
        <translation>„{password_field}“ ({dialog}) für diese Sitzung erneut eingeben und den Schlüsselbund reparieren lassen.</translation>
    </message>
    <message>
        <source>The keyring took the password but does not give it back.</source>
        <translation>Der Schlüsselbund nahm das Kennwort an, gibt es aber nicht zurück.</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring throws passwords away, so nothing was saved.</source>
        <translation>Der Schlüsselbund dieses PCs verwirft Kennwörter; deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) and keep it for this session only.</source>
        <translation>„{password_field}“ ({dialog}) erneut eingeben und nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The password was not sent: this connection is not protected.</source>
        <translation>Das Kennwort wurde nicht gesendet: Diese Verbindung ist nicht geschützt.</translation>
    </message>
    <message>
        <source>The server offers no TLS here, so anybody on the way could read the password.</source>
        <translation>Der Server bietet hier kein TLS an; jeder unterwegs könnte das Kennwort mitlesen.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS. myReports itself would send the password unprotected. Changes only this test: allow the unprotected login once.</source>
        <translation>Den Mail-Administrator bitten, TLS einzuschalten. myReports selbst würde das Kennwort ungeschützt senden. Ändert nur diesen Test: die ungeschützte Anmeldung einmal erlauben.</translation>
    </message>
    <message>
        <source>The password was not sent: the server&apos;s certificate is not verified.</source>
        <translation>Das Kennwort wurde nicht gesendet: Das Zertifikat des Servers ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Without a verified certificate nobody knows that this is the right server.</source>
        <translation>Ohne bestätigtes Zertifikat weiß niemand, ob dies der richtige Server ist.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to repair the certificate. Changes only this test: compare the SHA-256 with the administrator and accept it.</source>
        <translation>Den Mail-Administrator bitten, das Zertifikat in Ordnung zu bringen. Ändert nur diesen Test: den SHA-256 mit dem Administrator vergleichen und es annehmen.</translation>
    </message>
    <message>
        <source>The server offers no login on port {port}; no password was sent.</source>
        <translation>Der Server bietet auf Port {port} keine Anmeldung an; es wurde kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>Login is switched off on this port, or allowed only after TLS.</source>
        <translation>Die Anmeldung ist auf diesem Port abgeschaltet oder erst nach TLS erlaubt.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for the port with login (often 587). If the server takes mail without login, empty “{user_field}” and “{password_field}” ({dialog}).</source>
        <translation>Den Mail-Administrator nach dem Port mit Anmeldung fragen (oft 587). Nimmt der Server Mail ohne Anmeldung an, „{user_field}“ und „{password_field}“ ({dialog}) leeren.</translation>
    </message>
    <message>
        <source>The server offers only kinds of login that this tool does not know: {offered}.</source>
        <translation>Der Server bietet nur Arten der Anmeldung an, die dieses Werkzeug nicht kennt: {offered}.</translation>
    </message>
    <message>
        <source>The server wants a sign-in by OAuth or Windows account instead of a plain password.</source>
        <translation>Der Server verlangt eine Anmeldung über OAuth oder ein Windows-Konto statt eines einfachen Kennworts.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow login with a password (PLAIN or LOGIN) for this mailbox, or for a relay that takes it.</source>
        <translation>Den Mail-Administrator bitten, für dieses Postfach die Anmeldung mit Kennwort (PLAIN oder LOGIN) zu erlauben, oder nach einem Relay fragen, das sie annimmt.</translation>
    </message>
    <message>
        <source>The server refuses the login of {user}: {server}</source>
        <translation>Der Server lehnt die Anmeldung von {user} ab: {server}</translation>
    </message>
    <message>
        <source>User name or password is wrong, or this mailbox is not allowed to log in for sending.</source>
        <translation>Benutzername oder Kennwort ist falsch, oder dieses Postfach darf sich zum Senden nicht anmelden.</translation>
    </message>
    <message>
        <source>Check “{user_field}” (often the full e-mail address) and retype “{password_field}” in {dialog}. Do not repeat too often: accounts get locked.</source>
        <translation>„{user_field}“ prüfen (oft die ganze E-Mail-Adresse) und „{password_field}“ in {dialog} erneut eingeben. Nicht zu oft wiederholen: Konten werden gesperrt.</translation>
    </message>
    <message>
        <source>The server cannot check the login of {user} just now: {server}</source>
        <translation>Der Server kann die Anmeldung von {user} gerade nicht prüfen: {server}</translation>
    </message>
    <message>
        <source>Its account directory is out of reach, or there were too many attempts.</source>
        <translation>Sein Kontenverzeichnis ist nicht erreichbar, oder es gab zu viele Versuche.</translation>
    </message>
    <message>
        <source>Wait some minutes and repeat the test; if it happens again, ask the mail administrator.</source>
        <translation>Einige Minuten warten und den Test wiederholen; tritt es wieder auf, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The connection was lost while logging in as {user}.</source>
        <translation>Die Verbindung ging während der Anmeldung als {user} verloren.</translation>
    </message>
    <message>
        <source>Some servers hang up on a wrong password; a firewall may also have stepped in.</source>
        <translation>Manche Server legen bei einem falschen Kennwort auf; auch eine Firewall kann eingegriffen haben.</translation>
    </message>
    <message>
        <source>Check “{user_field}” and “{password_field}” in {dialog}, then ask the mail administrator to look into the server&apos;s log.</source>
        <translation>„{user_field}“ und „{password_field}“ in {dialog} prüfen, dann den Mail-Administrator ins Protokoll des Servers sehen lassen.</translation>
    </message>
    <message>
        <source>The server&apos;s login question cannot be understood: {server}</source>
        <translation>Die Anmeldefrage des Servers ist nicht zu verstehen: {server}</translation>
    </message>
    <message>
        <source>The server breaks the rules of its own login method; the password was not sent.</source>
        <translation>Der Server verletzt die Regeln seines eigenen Anmeldeverfahrens; das Kennwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Show this log to the mail administrator.</source>
        <translation>Dieses Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The stored password belongs to another server or user; it was not sent.</source>
        <translation>Das gespeicherte Kennwort gehört zu einem anderen Server oder Benutzer; es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Server or user name were changed after the password had been stored.</source>
        <translation>Server oder Benutzername wurden geändert, nachdem das Kennwort gespeichert worden war.</translation>
    </message>
    <message>
        <source>Retype “{password_field}” in {dialog} and save, or put the old server and user back.</source>
        <translation>„{password_field}“ in {dialog} erneut eingeben und speichern, oder den alten Server und Benutzer wieder eintragen.</translation>
    </message>
    <message>
        <source>The server refuses the sender {mailbox}: {server}</source>
        <translation>Der Server lehnt den Absender {mailbox} ab: {server}</translation>
    </message>
    <message>
        <source>This login may not send under that address, or the server demands a login.</source>
        <translation>Diese Anmeldung darf unter dieser Adresse nicht senden, oder der Server verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}), or ask the mail administrator to allow this sender.</source>
        <translation>Die Adresse des Postfachs, das sich anmeldet, als „{sender_field}“ ({dialog}) eintragen, oder den Mail-Administrator bitten, diesen Absender zu erlauben.</translation>
    </message>
    <message>
        <source>The server cannot handle the sender {mailbox}.</source>
        <translation>Der Server kommt mit dem Absender {mailbox} nicht zurecht.</translation>
    </message>
    <message>
        <source>The part before the @ has letters beyond ASCII, and the server lacks SMTPUTF8.</source>
        <translation>Der Teil vor dem @ hat Zeichen außerhalb von ASCII, und dem Server fehlt SMTPUTF8.</translation>
    </message>
    <message>
        <source>Enter an address without umlauts or other special letters in “{sender_field}” ({dialog}).</source>
        <translation>In „{sender_field}“ ({dialog}) eine Adresse ohne Umlaute und andere Sonderzeichen eintragen.</translation>
    </message>
    <message>
        <source>The server refuses the recipient {mailbox}: {server}</source>
        <translation>Der Server lehnt den Empfänger {mailbox} ab: {server}</translation>
    </message>
    <message>
        <source>The address does not exist, its mailbox is full, or the server puts off unknown senders.</source>
        <translation>Die Adresse gibt es nicht, ihr Postfach ist voll, oder der Server vertröstet unbekannte Absender.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address, wait some minutes and repeat the test; otherwise ask the mail administrator.</source>
        <translation>Die Adresse des Empfängers prüfen, einige Minuten warten und den Test wiederholen; sonst den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The server cannot handle the recipient {mailbox}.</source>
        <translation>Der Server kommt mit dem Empfänger {mailbox} nicht zurecht.</translation>
    </message>
    <message>
        <source>Use a recipient without umlauts or other special letters before the @.</source>
        <translation>Einen Empfänger ohne Umlaute und andere Sonderzeichen vor dem @ nehmen.</translation>
    </message>
    <message>
        <source>The server does not pass mail on to {mailbox}: {server}</source>
        <translation>Der Server leitet keine Mail an {mailbox} weiter: {server}</translation>
    </message>
    <message>
        <source>It wants a login first, or accepts mail only for its own addresses from here.</source>
        <translation>Er verlangt zuerst eine Anmeldung, oder er nimmt von hier nur Mail für eigene Adressen an.</translation>
    </message>
    <message>
        <source>Fill in “{user_field}” and “{password_field}” ({dialog}), or ask the mail administrator to let the phone system&apos;s address relay.</source>
        <translation>„{user_field}“ und „{password_field}“ ({dialog}) ausfüllen, oder den Mail-Administrator bitten, der Adresse der Telefonanlage die Weiterleitung (Relay) zu erlauben.</translation>
    </message>
    <message>
        <source>The server refuses every recipient; nothing was sent.</source>
        <translation>Der Server lehnt jeden Empfänger ab; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The addresses do not exist, or the server does not pass mail on for this login.</source>
        <translation>Die Adressen gibt es nicht, oder der Server leitet für diese Anmeldung keine Mail weiter.</translation>
    </message>
    <message>
        <source>Check the recipients&apos; addresses; then ask the mail administrator.</source>
        <translation>Die Adressen der Empfänger prüfen; dann den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The server refuses some recipients; the others get the message.</source>
        <translation>Der Server lehnt einige Empfänger ab; die anderen erhalten die Nachricht.</translation>
    </message>
    <message>
        <source>Some addresses do not exist, or their servers refuse mail just now.</source>
        <translation>Einige Adressen gibt es nicht, oder ihre Server nehmen gerade keine Mail an.</translation>
    </message>
    <message>
        <source>Check the refused addresses; then ask the mail administrator.</source>
        <translation>Die abgelehnten Adressen prüfen; dann den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The message has {size}; the server takes at most {limit}.</source>
        <translation>Die Nachricht hat {size}; der Server nimmt höchstens {limit}.</translation>
    </message>
    <message>
        <source>The server limits the size of messages.</source>
        <translation>Der Server begrenzt die Größe von Nachrichten.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to raise the limit; real reports may be bigger than the sample.</source>
        <translation>Den Mail-Administrator bitten, die Grenze anzuheben; echte Berichte können größer sein als das Beispiel.</translation>
    </message>
    <message>
        <source>The server refuses the message itself: {server}</source>
        <translation>Der Server lehnt die Nachricht selbst ab: {server}</translation>
    </message>
    <message>
        <source>The login may not send as this sender, or a filter dislikes the content.</source>
        <translation>Die Anmeldung darf unter diesem Absender nicht senden, oder ein Filter stößt sich am Inhalt.</translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}); otherwise show the server&apos;s answer to the mail administrator.</source>
        <translation>Die Adresse des Postfachs, das sich anmeldet, als „{sender_field}“ ({dialog}) eintragen; sonst die Antwort des Servers dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The message was sent but never confirmed: it was perhaps delivered.</source>
        <translation>Die Nachricht wurde gesendet, aber nie bestätigt: Sie wurde vielleicht zugestellt.</translation>
    </message>
    <message>
        <source>The connection ended between the last byte of the message and the server&apos;s answer.</source>
        <translation>Die Verbindung endete zwischen dem letzten Byte der Nachricht und der Antwort des Servers.</translation>
    </message>
    <message>
        <source>Look into the recipients&apos; mailboxes before you send it again.</source>
        <translation>In den Postfächern der Empfänger nachsehen, bevor sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Der Name {host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name is misspelt, or it is known only inside another network.</source>
        <translation>Der Name ist falsch geschrieben oder nur in einem anderen Netz bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of “{host_field}” in {dialog}. If it is right, ask the mail administrator for the name of the outgoing mail server (SMTP).</source>
        <translation>Die Schreibweise von „{host_field}“ in {dialog} prüfen. Stimmt sie, den Mail-Administrator nach dem Namen des Postausgangsservers (SMTP) fragen.</translation>
    </message>
    <message>
        <source>The name {host} exists but has no address.</source>
        <translation>Den Namen {host} gibt es, er hat aber keine Adresse.</translation>
    </message>
    <message>
        <source>It is a mail domain or a web name, not the name of a mail server.</source>
        <translation>Es ist eine Maildomäne oder ein Webname, nicht der Name eines Mailservers.</translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server in “{host_field}” ({dialog}), not the part of an e-mail address behind the @. The mail administrator knows it.</source>
        <translation>In „{host_field}“ ({dialog}) den Namen des Postausgangsservers eintragen, nicht den Teil einer E-Mail-Adresse hinter dem @. Der Mail-Administrator kennt ihn.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up just now.</source>
        <translation>Der Name {host} ließ sich gerade nicht auflösen.</translation>
    </message>
    <message>
        <source>The name server did not answer properly, or this PC has no network connection.</source>
        <translation>Der Nameserver antwortete nicht richtig, oder dieser PC hat keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network connection and repeat the test. An IP address in “{host_field}” ({dialog}) needs no name server.</source>
        <translation>Die Netzverbindung dieses PCs prüfen und den Test wiederholen. Eine IP-Adresse in „{host_field}“ ({dialog}) braucht keinen Nameserver.</translation>
    </message>
    <message>
        <source>The name server did not answer within {seconds}.</source>
        <translation>Der Nameserver antwortete nicht innerhalb von {seconds}.</translation>
    </message>
    <message>
        <source>This PC has no network connection, or its name server cannot be reached.</source>
        <translation>Dieser PC hat keine Netzverbindung, oder sein Nameserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Port {port} refuses connections.</source>
        <translation>Port {port} weist Verbindungen ab.</translation>
    </message>
    <message>
        <source>The computer answers, but no mail server listens on this port.</source>
        <translation>Der Rechner antwortet, aber an diesem Port lauscht kein Mailserver.</translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}, and ask the mail administrator which port the server uses. Another port goes into “{port_field}” (E-mail Forwarding) and reaches myReports with “{synchronize_field}” (§4.1).</source>
        <translation>„{host_field}“ in {dialog} prüfen und den Mail-Administrator fragen, welchen Port der Server benutzt. Ein anderer Port gehört in „{port_field}“ (E-mail Forwarding) und erreicht myReports mit „{synchronize_field}“ (§4.1).</translation>
    </message>
    <message>
        <source>Port {port} did not answer within {seconds}.</source>
        <translation>Port {port} antwortete nicht innerhalb von {seconds}.</translation>
    </message>
    <message>
        <source>A firewall or the internet provider drops connections to this port without a word, or the server is down. Port 25 is often blocked.</source>
        <translation>Eine Firewall oder der Internetanbieter verwirft Verbindungen zu diesem Port wortlos, oder der Server steht. Port 25 ist oft gesperrt.</translation>
    </message>
    <message>
        <source>Ask the mail administrator which port is open to the phone system, and whoever runs the firewall to let the phone system through.</source>
        <translation>Den Mail-Administrator fragen, welcher Port für die Telefonanlage offen ist, und wer die Firewall betreibt bitten, die Telefonanlage durchzulassen.</translation>
    </message>
    <message>
        <source>Port {port}: there is no way to {address}.</source>
        <translation>Port {port}: Es gibt keinen Weg zu {address}.</translation>
    </message>
    <message>
        <source>This PC&apos;s network has no route to the server&apos;s address.</source>
        <translation>Das Netz dieses PCs hat keine Route zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network connection and VPN, and the address in “{host_field}” ({dialog}).</source>
        <translation>Netzverbindung und VPN dieses PCs sowie die Adresse in „{host_field}“ ({dialog}) prüfen.</translation>
    </message>
    <message>
        <source>Port {port} was closed while connecting.</source>
        <translation>Port {port} wurde beim Verbinden geschlossen.</translation>
    </message>
    <message>
        <source>A firewall or the server itself breaks off connections from this address.</source>
        <translation>Eine Firewall oder der Server selbst bricht Verbindungen von dieser Adresse ab.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow connections from the phone system&apos;s address.</source>
        <translation>Den Mail-Administrator bitten, Verbindungen von der Adresse der Telefonanlage zu erlauben.</translation>
    </message>
    <message>
        <source>This PC does not let the tool connect to port {port}.</source>
        <translation>Dieser PC lässt das Werkzeug nicht zu Port {port} verbinden.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner on this PC blocks mail connections.</source>
        <translation>Eine Firewall oder ein Virenscanner auf diesem PC sperrt Mailverbindungen.</translation>
    </message>
    <message>
        <source>Changes only this test: allow this program in the PC&apos;s firewall or virus scanner. The phone system is not affected.</source>
        <translation>Ändert nur diesen Test: dieses Programm in der Firewall oder im Virenscanner des PCs erlauben. Die Telefonanlage ist nicht betroffen.</translation>
    </message>
    <message>
        <source>No connection to port {port} ({platform}).</source>
        <translation>Keine Verbindung zu Port {port} ({platform}).</translation>
    </message>
    <message>
        <source>This PC&apos;s network reported an unusual problem.</source>
        <translation>Das Netz dieses PCs meldete ein ungewöhnliches Problem.</translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog} and this PC&apos;s network connection, then repeat the test.</source>
        <translation>„{host_field}“ in {dialog} und die Netzverbindung dieses PCs prüfen, dann den Test wiederholen.</translation>
    </message>
    <message>
        <source>Port {port} has not answered yet; the test went on without waiting for it.</source>
        <translation>Port {port} hat noch nicht geantwortet; der Test ging weiter, ohne auf ihn zu warten.</translation>
    </message>
    <message>
        <source>Something on the way drops connections to this port, or answers very slowly.</source>
        <translation>Etwas auf dem Weg verwirft Verbindungen zu diesem Port oder antwortet sehr langsam.</translation>
    </message>
    <message>
        <source>If this port opens for the phone system, myReports uses it instead. Ask the mail administrator whether it is meant to be open.</source>
        <translation>Öffnet sich dieser Port für die Telefonanlage, verwendet myReports stattdessen ihn. Den Mail-Administrator fragen, ob er offen sein soll.</translation>
    </message>
    <message>
        <source>The server did not answer within {seconds}.</source>
        <translation>Der Server antwortete nicht innerhalb von {seconds}.</translation>
    </message>
    <message>
        <source>The server is overloaded, or something between it and this PC swallows the data.</source>
        <translation>Der Server ist überlastet, oder etwas zwischen ihm und diesem PC verschluckt die Daten.</translation>
    </message>
    <message>
        <source>Repeat the test in some minutes; if it happens again, tell the mail administrator.</source>
        <translation>Den Test in einigen Minuten wiederholen; tritt es wieder auf, den Mail-Administrator informieren.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The server or a firewall does not want this client, or the service has a fault.</source>
        <translation>Der Server oder eine Firewall will diesen Client nicht, oder der Dienst hat einen Fehler.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for this connection in the mail server&apos;s log, with the time shown here.</source>
        <translation>Den Mail-Administrator bitten, diese Verbindung mit der hier gezeigten Uhrzeit im Protokoll des Mailservers zu suchen.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Die Verbindung wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner stepped in, or the server crashed.</source>
        <translation>Eine Firewall oder ein Virenscanner griff ein, oder der Server stürzte ab.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for this connection in the logs of the mail server and the firewall.</source>
        <translation>Den Mail-Administrator bitten, diese Verbindung in den Protokollen von Mailserver und Firewall zu suchen.</translation>
    </message>
    <message>
        <source>The answer is not one of a mail server: {seen}</source>
        <translation>Die Antwort ist nicht die eines Mailservers: {seen}</translation>
    </message>
    <message>
        <source>Another kind of service listens on this port, or a device on the way answers instead.</source>
        <translation>An diesem Port lauscht ein anderer Dienst, oder ein Gerät auf dem Weg antwortet stattdessen.</translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}; ask the mail administrator for the server and its port.</source>
        <translation>„{host_field}“ in {dialog} prüfen; den Mail-Administrator nach dem Server und seinem Port fragen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not end.</source>
        <translation>Die Antwort des Servers endet nicht.</translation>
    </message>
    <message>
        <source>Another kind of service listens on this port, or the server has a fault.</source>
        <translation>An diesem Port lauscht ein anderer Dienst, oder der Server hat einen Fehler.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not fit here: {server}</source>
        <translation>Der Server gab eine Antwort, die hier nicht passt: {server}</translation>
    </message>
    <message>
        <source>The server breaks the rules of mail transmission, or a device on the way interferes.</source>
        <translation>Der Server verletzt die Regeln der Mailübertragung, oder ein Gerät auf dem Weg mischt sich ein.</translation>
    </message>
    <message>
        <source>The server ends the conversation: {server}</source>
        <translation>Der Server beendet das Gespräch: {server}</translation>
    </message>
    <message>
        <source>It is being restarted, is overloaded, or has had too many connections from this address.</source>
        <translation>Er wird neu gestartet, ist überlastet oder hatte zu viele Verbindungen von dieser Adresse.</translation>
    </message>
    <message>
        <source>The server said something without being asked: {server}</source>
        <translation>Der Server sagte etwas, ohne gefragt zu sein: {server}</translation>
    </message>
    <message>
        <source>The server sends a notice, or its answers are out of step.</source>
        <translation>Der Server sendet einen Hinweis, oder seine Antworten sind aus dem Takt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if the test goes on; otherwise show this to the mail administrator.</source>
        <translation>Geht der Test weiter, ist nichts zu tun; sonst dies dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>Port {port} is open, but no mail server greeted within {seconds}.</source>
        <translation>Port {port} ist offen, aber innerhalb von {seconds} grüßte kein Mailserver.</translation>
    </message>
    <message>
        <source>The server delays greetings on purpose, a virus scanner holds the connection, or the port expects another protocol.</source>
        <translation>Der Server verzögert die Begrüßung absichtlich, ein Virenscanner hält die Verbindung fest, oder der Port erwartet ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Ask the mail administrator which port is meant for sending, and whether it needs SSL.</source>
        <translation>Den Mail-Administrator fragen, welcher Port zum Senden gedacht ist und ob er SSL braucht.</translation>
    </message>
    <message>
        <source>The server greets with a refusal: {server}</source>
        <translation>Der Server begrüßt mit einer Ablehnung: {server}</translation>
    </message>
    <message>
        <source>It does not accept mail from this address, or is out of service.</source>
        <translation>Er nimmt keine Mail von dieser Adresse an oder ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow this address and the phone system&apos;s address. The phone system may be treated differently from this PC.</source>
        <translation>Den Mail-Administrator bitten, diese Adresse und die Adresse der Telefonanlage zu erlauben. Die Telefonanlage kann anders behandelt werden als dieser PC.</translation>
    </message>
    <message>
        <source>A firewall has starred out the server&apos;s greeting: {server}</source>
        <translation>Eine Firewall hat die Begrüßung des Servers mit Sternen überschrieben: {server}</translation>
    </message>
    <message>
        <source>The firewall inspects mail connections (often “SMTP fixup” or “ESMTP inspection”).</source>
        <translation>Die Firewall untersucht Mailverbindungen (oft „SMTP fixup“ oder „ESMTP inspection“ genannt).</translation>
    </message>
    <message>
        <source>If TLS or the login is missing further down, ask the mail administrator or whoever runs the firewall to switch this inspection off.</source>
        <translation>Fehlt weiter unten TLS oder die Anmeldung, den Mail-Administrator oder den Betreiber der Firewall bitten, diese Untersuchung abzuschalten.</translation>
    </message>
    <message>
        <source>The server does not accept the introduction (EHLO): {server}</source>
        <translation>Der Server nimmt die Vorstellung (EHLO) nicht an: {server}</translation>
    </message>
    <message>
        <source>It dislikes the name this PC introduces itself with, or does not serve this address.</source>
        <translation>Ihm missfällt der Name, mit dem sich dieser PC vorstellt, oder er bedient diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Ask the mail administrator what the server demands. Changes only this test: set another EHLO name; the two dialogs cannot choose one.</source>
        <translation>Den Mail-Administrator fragen, was der Server verlangt. Ändert nur diesen Test: einen anderen EHLO-Namen setzen; die beiden Dialoge können keinen wählen.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS; myReports goes on unsecured.</source>
        <translation>Der Server bietet kein STARTTLS an; myReports macht ungesichert weiter.</translation>
    </message>
    <message>
        <source>The server has no TLS set up on this port, or a firewall removes the offer.</source>
        <translation>Auf dem Server ist an diesem Port kein TLS eingerichtet, oder eine Firewall entfernt das Angebot.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS for this port. Otherwise password and reports can be read on the way.</source>
        <translation>Den Mail-Administrator bitten, TLS für diesen Port einzuschalten. Sonst sind Kennwort und Berichte unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The server offers STARTTLS but does not know the command; myReports goes on unsecured.</source>
        <translation>Der Server bietet STARTTLS an, kennt den Befehl aber nicht; myReports macht ungesichert weiter.</translation>
    </message>
    <message>
        <source>TLS is only half set up on the server, or a firewall interferes.</source>
        <translation>TLS ist auf dem Server nur halb eingerichtet, oder eine Firewall mischt sich ein.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to repair TLS on this port. Otherwise password and reports can be read on the way.</source>
        <translation>Den Mail-Administrator bitten, TLS an diesem Port in Ordnung zu bringen. Sonst sind Kennwort und Berichte unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The server refuses to start TLS just now: {server}</source>
        <translation>Der Server lehnt es gerade ab, TLS zu beginnen: {server}</translation>
    </message>
    <message>
        <source>TLS is set up on the server but does not work, often for want of its certificate.</source>
        <translation>TLS ist auf dem Server eingerichtet, geht aber nicht, oft weil sein Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to check the server&apos;s TLS settings. myReports has no way round it.</source>
        <translation>Den Mail-Administrator bitten, die TLS-Einstellungen des Servers zu prüfen. myReports kommt daran nicht vorbei.</translation>
    </message>
    <message>
        <source>Unprotected data arrived between STARTTLS and TLS; the test was ended.</source>
        <translation>Zwischen STARTTLS und TLS kamen ungeschützte Daten an; der Test wurde beendet.</translation>
    </message>
    <message>
        <source>Somebody on the way may be slipping in data, or the server has a dangerous fault.</source>
        <translation>Jemand unterwegs schiebt vielleicht Daten ein, oder der Server hat einen gefährlichen Fehler.</translation>
    </message>
    <message>
        <source>Send no password. Show this log to the mail administrator at once.</source>
        <translation>Kein Kennwort senden. Dieses Protokoll sofort dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The TLS handshake was not finished within {seconds}.</source>
        <translation>Der TLS-Handshake wurde nicht innerhalb von {seconds} fertig.</translation>
    </message>
    <message>
        <source>The port expects no TLS from the first byte, or a firewall holds the handshake up.</source>
        <translation>Der Port erwartet kein TLS vom ersten Byte an, oder eine Firewall hält den Handshake auf.</translation>
    </message>
    <message>
        <source>Ask the mail administrator whether port {port} is meant for SSL or for TLS (STARTTLS).</source>
        <translation>Den Mail-Administrator fragen, ob Port {port} für SSL oder für TLS (STARTTLS) gedacht ist.</translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS from the first byte.</source>
        <translation>Port {port} spricht nicht TLS vom ersten Byte an.</translation>
    </message>
    <message>
        <source>SSL was forced, but this port begins in plain text, as the ports 25 and 587 usually do.</source>
        <translation>SSL wurde erzwungen, aber dieser Port beginnt im Klartext, wie es 25 und 587 meist tun.</translation>
    </message>
    <message>
        <source>Unmark “{ssl_field}” (E-mail Forwarding), or enter an SSL port such as 465 in “{port_field}”, and have it imported with “{synchronize_field}” (§4.2, §4.3).</source>
        <translation>„{ssl_field}“ (E-mail Forwarding) abwählen oder einen SSL-Port wie 465 in „{port_field}“ eintragen und mit „{synchronize_field}“ importieren lassen (§4.2, §4.3).</translation>
    </message>
    <message>
        <source>The server and this PC have no TLS version in common ({platform}).</source>
        <translation>Server und PC haben keine TLS-Version gemeinsam ({platform}).</translation>
    </message>
    <message>
        <source>The server knows only TLS 1.0 or 1.1, which are no longer safe.</source>
        <translation>Der Server kennt nur TLS 1.0 oder 1.1, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS 1.2 or newer. The phone system may still know the old versions: the HowTo does not say.</source>
        <translation>Den Mail-Administrator bitten, TLS 1.2 oder neuer einzuschalten. Die Telefonanlage kennt die alten Versionen vielleicht noch: Das HowTo sagt es nicht.</translation>
    </message>
    <message>
        <source>The server and this PC have no encryption method in common ({platform}).</source>
        <translation>Server und PC haben kein Verschlüsselungsverfahren gemeinsam ({platform}).</translation>
    </message>
    <message>
        <source>The server knows only outdated methods, or allows only very few.</source>
        <translation>Der Server kennt nur veraltete Verfahren oder erlaubt nur sehr wenige.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow up-to-date TLS cipher suites.</source>
        <translation>Den Mail-Administrator bitten, zeitgemäße TLS-Cipher-Suiten zu erlauben.</translation>
    </message>
    <message>
        <source>The server&apos;s TLS is too weak for this PC ({platform}).</source>
        <translation>Das TLS des Servers ist diesem PC zu schwach ({platform}).</translation>
    </message>
    <message>
        <source>Its key or its key exchange is too short by today&apos;s rules.</source>
        <translation>Sein Schlüssel oder sein Schlüsseltausch ist nach heutigen Regeln zu kurz.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate with a longer key and current TLS settings.</source>
        <translation>Den Mail-Administrator um ein neues Zertifikat mit längerem Schlüssel und um aktuelle TLS-Einstellungen bitten.</translation>
    </message>
    <message>
        <source>The server&apos;s TLS is too old: it lacks secure renegotiation.</source>
        <translation>Das TLS des Servers ist zu alt: Ihm fehlt die sichere Neuaushandlung.</translation>
    </message>
    <message>
        <source>The mail server or a TLS proxy before it has not been updated for many years.</source>
        <translation>Der Mailserver oder ein TLS-Proxy davor wurde seit vielen Jahren nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server. The phone system may behave differently.</source>
        <translation>Den Mail-Administrator bitten, den Server zu aktualisieren. Die Telefonanlage verhält sich vielleicht anders.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the TLS handshake.</source>
        <translation>Die Verbindung wurde mitten im TLS-Handshake geschlossen.</translation>
    </message>
    <message>
        <source>The port expects another kind of protection, or a firewall forbids TLS.</source>
        <translation>Der Port erwartet eine andere Art von Schutz, oder eine Firewall verbietet TLS.</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the TLS handshake.</source>
        <translation>Die Verbindung wurde mitten im TLS-Handshake abgeschnitten.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner forbids TLS, or the server has a fault.</source>
        <translation>Eine Firewall oder ein Virenscanner verbietet TLS, oder der Server hat einen Fehler.</translation>
    </message>
    <message>
        <source>Ask the mail administrator to look into the logs of the server and the firewall.</source>
        <translation>Den Mail-Administrator bitten, in die Protokolle von Server und Firewall zu sehen.</translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake ({platform}).</source>
        <translation>Der Server brach den TLS-Handshake ab ({platform}).</translation>
    </message>
    <message>
        <source>The server does not accept what this PC offers, or expects another server name.</source>
        <translation>Der Server nimmt nicht an, was dieser PC anbietet, oder erwartet einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}; show this log to the mail administrator.</source>
        <translation>„{host_field}“ in {dialog} prüfen; dieses Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({platform}).</source>
        <translation>Der TLS-Handshake ist gescheitert ({platform}).</translation>
    </message>
    <message>
        <source>The server&apos;s TLS settings are faulty, or something on the way changes the data.</source>
        <translation>Die TLS-Einstellungen des Servers sind fehlerhaft, oder etwas auf dem Weg verändert die Daten.</translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {not_after}.</source>
        <translation>Das Zertifikat von {subject} ist am {not_after} abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody renewed it, or this PC&apos;s clock is wrong.</source>
        <translation>Niemand hat es erneuert, oder die Uhr dieses PCs geht falsch.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date; ask the mail administrator to renew the certificate.</source>
        <translation>Das Datum dieses PCs prüfen; den Mail-Administrator bitten, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {not_before} on.</source>
        <translation>Das Zertifikat von {subject} gilt erst ab {not_before}.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong, or the certificate was installed too early.</source>
        <translation>Die Uhr dieses PCs geht falsch, oder das Zertifikat wurde zu früh eingespielt.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date; if it is right, ask the mail administrator.</source>
        <translation>Das Datum dieses PCs prüfen; stimmt es, den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>The certificate is not for {host} but for {names}.</source>
        <translation>Das Zertifikat gilt nicht für {host}, sondern für {names}.</translation>
    </message>
    <message>
        <source>The server is called by another name or by its address, or it is the wrong server.</source>
        <translation>Der Server wird unter einem anderen Namen oder seiner Adresse angesprochen, oder es ist der falsche Server.</translation>
    </message>
    <message>
        <source>Enter a name that the certificate carries in “{host_field}” ({dialog}), or ask the mail administrator for the right name.</source>
        <translation>In „{host_field}“ ({dialog}) einen Namen eintragen, der im Zertifikat steht, oder den Mail-Administrator nach dem richtigen Namen fragen.</translation>
    </message>
    <message>
        <source>This PC does not know who issued the certificate: {issuer}.</source>
        <translation>Dieser PC kennt den Aussteller des Zertifikats nicht: {issuer}.</translation>
    </message>
    <message>
        <source>The company issues its own certificates, the server does not send its intermediate certificate, or a virus scanner reads along.</source>
        <translation>Die Firma stellt ihre Zertifikate selbst aus, der Server sendet sein Zwischenzertifikat nicht, oder ein Virenscanner liest mit.</translation>
    </message>
    <message>
        <source>Ask the mail administrator. Changes only this test: add the company&apos;s CA file to this site. The phone system has a trust store of its own.</source>
        <translation>Den Mail-Administrator fragen. Ändert nur diesen Test: die CA-Datei der Firma diesem Standort hinzufügen. Die Telefonanlage hat einen eigenen Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>The server made its certificate itself ({subject}).</source>
        <translation>Der Server hat sein Zertifikat selbst ausgestellt ({subject}).</translation>
    </message>
    <message>
        <source>It is the one that came with the server, or an internal server without a company CA.</source>
        <translation>Es ist das mitgelieferte des Servers, oder es ist ein interner Server ohne Firmen-CA.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a certificate from a known issuer. Changes only this test: compare the SHA-256 with the administrator and accept it.</source>
        <translation>Den Mail-Administrator um ein Zertifikat eines bekannten Ausstellers bitten. Ändert nur diesen Test: den SHA-256 mit dem Administrator vergleichen und es annehmen.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is too weak ({key}).</source>
        <translation>Das Zertifikat von {subject} ist zu schwach ({key}).</translation>
    </message>
    <message>
        <source>Its key is too short or its signature outdated.</source>
        <translation>Sein Schlüssel ist zu kurz oder seine Signatur veraltet.</translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate.</source>
        <translation>Den Mail-Administrator um ein neues Zertifikat bitten.</translation>
    </message>
    <message>
        <source>The certificate of {subject} has been revoked.</source>
        <translation>Das Zertifikat von {subject} wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its issuer has declared it invalid; the key may have been stolen.</source>
        <translation>Sein Aussteller hat es für ungültig erklärt; der Schlüssel ist vielleicht gestohlen.</translation>
    </message>
    <message>
        <source>Do not log in. Tell the mail administrator.</source>
        <translation>Nicht anmelden. Den Mail-Administrator informieren.</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be verified ({platform}).</source>
        <translation>Das Zertifikat von {subject} ließ sich nicht bestätigen ({platform}).</translation>
    </message>
    <message>
        <source>It breaks a rule that this PC enforces; a phone system with older software may not mind.</source>
        <translation>Es verletzt eine Regel, die dieser PC durchsetzt; eine Telefonanlage mit älterer Software stört sich vielleicht nicht daran.</translation>
    </message>
    <message>
        <source>Show the details in this log to the mail administrator.</source>
        <translation>Die Einzelheiten in diesem Protokoll dem Mail-Administrator zeigen.</translation>
    </message>
    <message>
        <source>The server showed another certificate on the second connection.</source>
        <translation>Der Server zeigte bei der zweiten Verbindung ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Several servers share this name, or somebody on the way has stepped in.</source>
        <translation>Mehrere Server teilen sich diesen Namen, oder jemand unterwegs hat sich eingeschaltet.</translation>
    </message>
    <message>
        <source>Repeat the test; if it happens again, ask the mail administrator before you log in.</source>
        <translation>Den Test wiederholen; tritt es wieder auf, vor der Anmeldung den Mail-Administrator fragen.</translation>
    </message>
    <message>
        <source>Probably: {cause}</source>
        <translation>Vermutlich: {cause}</translation>
    </message>
    <message>
        <source>Nothing needs to be done: another port is open and myReports goes on there.</source>
        <translation>Es ist nichts zu tun: Ein anderer Port ist offen, und myReports macht dort weiter.</translation>
    </message>
    <message>
        <source>This is the sender&apos;s own address, which need not take mail. Test with another test recipient; the sample report is the proof.</source>
        <translation>Das ist die eigene Adresse des Absenders, die keine Mail annehmen muss. Mit einem anderen Testempfänger testen; der Beispielbericht ist der Beweis.</translation>
    </message>
    <message>
        <source>It was accepted for this test by its SHA-256 and is not shown for the phone system. Ask the mail administrator for a certificate that verifies.</source>
        <translation>Es wurde für diesen Test anhand seines SHA-256 angenommen und ist für die Telefonanlage nicht gezeigt. Den Mail-Administrator um ein Zertifikat bitten, das sich bestätigen lässt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the test was finished before.</source>
        <translation>Es ist nichts zu tun: Der Test war vorher fertig.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>{path} cannot be read ({platform}): check the file and its permissions.</source>
        <translation>{path} lässt sich nicht lesen ({platform}): die Datei und ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>{path} could not be written ({platform}): choose another place.</source>
        <translation>{path} ließ sich nicht schreiben ({platform}): einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} is far too big for an export of sites: choose another file.</source>
        <translation>{path} ist für einen Export von Standorten viel zu groß: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is not an export of sites: choose a file that Export Site… has made.</source>
        <translation>{path} ist kein Export von Standorten: eine Datei wählen, die „Standort exportieren…“ erzeugt hat.</translation>
    </message>
    <message>
        <source>{path} comes from a newer version of this program: update the program to import it.</source>
        <translation>{path} stammt von einer neueren Version dieses Programms: das Programm aktualisieren, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{path} holds a value at {location} that no site can have: export the sites again.</source>
        <translation>{path} hat an {location} einen Wert, den kein Standort haben kann: die Standorte neu exportieren.</translation>
    </message>
    <message>
        <source>{path} holds no site: export the sites again.</source>
        <translation>{path} enthält keinen Standort: die Standorte neu exportieren.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>“{label}” ({item})</source>
        <translation>„{label}“ ({item})</translation>
    </message>
    <message>
        <source>“{label}” ({setup})</source>
        <translation>„{label}“ ({setup})</translation>
    </message>
    <message>
        <source>“{label}” ({forwarding})</source>
        <translation>„{label}“ ({forwarding})</translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
    <message>
        <source>{field} is empty: fill it in.</source>
        <translation>{field} ist leer: bitte ausfüllen.</translation>
    </message>
    <message>
        <source>{field}: spaces before or after the value were removed.</source>
        <translation>{field}: Leerzeichen vor oder nach dem Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>{field} contains a control character or line break: type the value by hand.</source>
        <translation>{field} enthält ein Steuerzeichen oder einen Zeilenumbruch: den Wert von Hand eingeben.</translation>
    </message>
    <message>
        <source>{field} contains an invisible character: type the value by hand.</source>
        <translation>{field} enthält ein unsichtbares Zeichen: den Wert von Hand eingeben.</translation>
    </message>
    <message>
        <source>{field} is too long: use at most {value} characters.</source>
        <translation>{field} ist zu lang: höchstens {value} Zeichen verwenden.</translation>
    </message>
    <message>
        <source>{field} is too long: shorten it.</source>
        <translation>{field} ist zu lang: bitte kürzen.</translation>
    </message>
    <message>
        <source>{field} named {value} twice; it counts once.</source>
        <translation>{field} nennt {value} zweimal; es zählt einmal.</translation>
    </message>
    <message>
        <source>{field} is empty, but there is a user name: enter the password, or empty the user name.</source>
        <translation>{field} ist leer, aber es gibt einen Benutzernamen: das Kennwort eingeben oder den Benutzernamen leeren.</translation>
    </message>
    <message>
        <source>{field} is not used, because there is no user name: enter one if the server wants a login.</source>
        <translation>{field} wird nicht verwendet, weil es keinen Benutzernamen gibt: einen eingeben, wenn der Server eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{field} begins or ends with a space, which counts: retype it if that is not meant.</source>
        <translation>{field} beginnt oder endet mit einem Leerzeichen, und das zählt: neu eingeben, wenn es nicht gemeint ist.</translation>
    </message>
    <message>
        <source>{field} differs from the password: type both again.</source>
        <translation>{field} weicht vom Kennwort ab: beide neu eingeben.</translation>
    </message>
    <message>
        <source>{field} is filled in, but the password is not: type both, or empty both.</source>
        <translation>{field} ist ausgefüllt, das Kennwort aber nicht: beide eingeben oder beide leeren.</translation>
    </message>
    <message>
        <source>{field} is empty, so myReports imports nothing: fill it in, or unmark the synchronization.</source>
        <translation>{field} ist leer, daher importiert myReports nichts: ausfüllen oder die Synchronisation abwählen.</translation>
    </message>
    <message>
        <source>{field} is not a number: enter one from 1 to 65535, or nothing for automatic.</source>
        <translation>{field} ist keine Zahl: eine von 1 bis 65535 eingeben, oder nichts für automatisch.</translation>
    </message>
    <message>
        <source>{field} is not a number: enter numbers from 1 to 65535.</source>
        <translation>{field} ist keine Zahl: Zahlen von 1 bis 65535 eingeben.</translation>
    </message>
    <message>
        <source>{field} is out of range: ports go from 1 to 65535.</source>
        <translation>{field} liegt außerhalb des Bereichs: Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>{field} is 456, a misprint of the HowTo: enter 465 for SSL.</source>
        <translation>{field} ist 456, ein Druckfehler des HowTo: für SSL 465 eingeben.</translation>
    </message>
    <message>
        <source>{field} has too many ports: keep the {value} that matter.</source>
        <translation>{field} hat zu viele Ports: die {value} behalten, auf die es ankommt.</translation>
    </message>
    <message>
        <source>{field}: an address stands in square brackets here, such as {value}.</source>
        <translation>{field}: Eine Adresse steht hier in eckigen Klammern, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} is a SHA-1 fingerprint: enter the SHA-256 one, which has 64 hex digits.</source>
        <translation>{field} ist ein SHA-1-Fingerabdruck: den SHA-256 eingeben, er hat 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>{field} is not a SHA-256 fingerprint: enter its 64 hex digits.</source>
        <translation>{field} ist kein SHA-256-Fingerabdruck: seine 64 Hexadezimalziffern eingeben.</translation>
    </message>
    <message>
        <source>{field} is not a number: enter seconds.</source>
        <translation>{field} ist keine Zahl: Sekunden eingeben.</translation>
    </message>
    <message>
        <source>{field} is out of range: enter a sensible number of seconds.</source>
        <translation>{field} liegt außerhalb des Bereichs: eine sinnvolle Zahl von Sekunden eingeben.</translation>
    </message>
    <message>
        <source>{field}: another site has this name already: choose another one.</source>
        <translation>{field}: Ein anderer Standort heißt schon so: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{field} is empty: many spam filters dislike that, so type one.</source>
        <translation>{field} ist leer: Viele Spamfilter mögen das nicht, also einen eingeben.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: the @ is missing.</source>
        <translation>{field} ist keine E-Mail-Adresse: Das @ fehlt.</translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: nothing stands before the @.</source>
        <translation>{field} ist keine E-Mail-Adresse: Vor dem @ steht nichts.</translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: nothing stands behind the @.</source>
        <translation>{field} ist keine E-Mail-Adresse: Hinter dem @ steht nichts.</translation>
    </message>
    <message>
        <source>{field} contains several addresses: enter one.</source>
        <translation>{field} enthält mehrere Adressen: eine eingeben.</translation>
    </message>
    <message>
        <source>{field} contains more than one @: enter one address.</source>
        <translation>{field} enthält mehr als ein @: eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>{field} contains a name beside the address: enter the address alone, such as {value}.</source>
        <translation>{field} enthält neben der Adresse einen Namen: nur die Adresse eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} is a link: enter the address alone, such as {value}.</source>
        <translation>{field} ist ein Link: nur die Adresse eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} contains a space: enter the address without it, such as {value}.</source>
        <translation>{field} enthält ein Leerzeichen: die Adresse ohne es eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} has a dot at the start or end of a part, or two in a row: check its spelling.</source>
        <translation>{field} hat einen Punkt am Anfang oder Ende eines Teils oder zwei hintereinander: die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{field} contains “{value}”, which no address may have: check its spelling.</source>
        <translation>{field} enthält „{value}“, was in keiner Adresse stehen darf: die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{field} has quotation marks in the wrong place: remove them.</source>
        <translation>{field} hat Anführungszeichen an falscher Stelle: entfernen.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid mail domain: check the part behind the @.</source>
        <translation>{field}: „{value}“ ist keine gültige Maildomäne: den Teil hinter dem @ prüfen.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid IP address: check the part behind the @.</source>
        <translation>{field}: „{value}“ ist keine gültige IP-Adresse: den Teil hinter dem @ prüfen.</translation>
    </message>
    <message>
        <source>{field}: an IP address behind the @ stands in square brackets, such as {value}.</source>
        <translation>{field}: Eine IP-Adresse hinter dem @ steht in eckigen Klammern, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} is too long: at most 64 characters stand before the @.</source>
        <translation>{field} ist zu lang: Vor dem @ stehen höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>{field} is too long: an address has at most 254 characters.</source>
        <translation>{field} ist zu lang: Eine Adresse hat höchstens 254 Zeichen.</translation>
    </message>
    <message>
        <source>{field} has no dot behind the @: check whether the mail domain is complete.</source>
        <translation>{field} hat hinter dem @ keinen Punkt: prüfen, ob die Maildomäne vollständig ist.</translation>
    </message>
    <message>
        <source>{field} has letters beyond ASCII before the @: many servers refuse that; better use another address.</source>
        <translation>{field} hat vor dem @ Zeichen außerhalb von ASCII: Viele Server lehnen das ab; besser eine andere Adresse nehmen.</translation>
    </message>
    <message>
        <source>{field} is a web address: enter only the server&apos;s name, such as {value}.</source>
        <translation>{field} ist eine Webadresse: nur den Namen des Servers eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} contains a port: enter only the server&apos;s name, such as {value}; a port of its own goes into “Outgoing mail server port” (E-mail Forwarding).</source>
        <translation>{field} enthält einen Port: nur den Namen des Servers eingeben, etwa {value}; ein eigener Port gehört in „Outgoing mail server port“ (E-mail Forwarding).</translation>
    </message>
    <message>
        <source>{field} is an e-mail address: enter the name of the outgoing mail server, such as {value}.</source>
        <translation>{field} ist eine E-Mail-Adresse: den Namen des Postausgangsservers eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} contains a space: enter a name without spaces, such as {value}.</source>
        <translation>{field} enthält ein Leerzeichen: einen Namen ohne Leerzeichen eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} has brackets, which only IPv6 addresses have: enter {value} instead.</source>
        <translation>{field} hat Klammern, die nur IPv6-Adressen haben: stattdessen {value} eingeben.</translation>
    </message>
    <message>
        <source>{field} names a network interface of this PC: enter the address without it, such as {value}.</source>
        <translation>{field} nennt eine Netzwerkschnittstelle dieses PCs: die Adresse ohne sie eingeben, etwa {value}.</translation>
    </message>
    <message>
        <source>{field} contains “{value}”: use letters, digits, hyphens and dots only.</source>
        <translation>{field} enthält „{value}“: nur Buchstaben, Ziffern, Bindestriche und Punkte verwenden.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid name: check its letters.</source>
        <translation>{field}: „{value}“ ist kein gültiger Name: seine Buchstaben prüfen.</translation>
    </message>
    <message>
        <source>{field} is not a valid IPv4 address: enter four numbers from 0 to 255, with dots.</source>
        <translation>{field} ist keine gültige IPv4-Adresse: vier Zahlen von 0 bis 255 mit Punkten eingeben.</translation>
    </message>
    <message>
        <source>{field} is not a valid IPv6 address: check it, or enter the server&apos;s name.</source>
        <translation>{field} ist keine gültige IPv6-Adresse: sie prüfen oder den Namen des Servers eingeben.</translation>
    </message>
    <message>
        <source>{field} has two dots in a row or begins with one: remove it.</source>
        <translation>{field} hat zwei Punkte hintereinander oder beginnt mit einem: entfernen.</translation>
    </message>
    <message>
        <source>{field}: the part “{value}” is too long: at most 63 characters between two dots.</source>
        <translation>{field}: Der Teil „{value}“ ist zu lang: höchstens 63 Zeichen zwischen zwei Punkten.</translation>
    </message>
    <message>
        <source>{field} is too long: a server&apos;s name has at most 253 characters.</source>
        <translation>{field} ist zu lang: Ein Servername hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>{field}: the part “{value}” begins or ends with a hyphen: check its spelling.</source>
        <translation>{field}: Der Teil „{value}“ beginnt oder endet mit einem Bindestrich: die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{field} contains an underscore, which some name servers refuse: check it with the mail administrator.</source>
        <translation>{field} enthält einen Unterstrich, den manche Nameserver ablehnen: mit dem Mail-Administrator klären.</translation>
    </message>
    <message>
        <source>{field} has no dot: this PC may complete it and the phone system not; better enter the full name.</source>
        <translation>{field} hat keinen Punkt: Dieser PC ergänzt ihn vielleicht, die Telefonanlage nicht; besser den vollen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message>
        <source>E-mail Forwarding</source>
        <translation>E-mail Forwarding</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation>Server Information</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP)</source>
        <translation>Outgoing Mail Server (SMTP)</translation>
    </message>
    <message>
        <source>Mail server of the phone system: a name or an address, without a port.</source>
        <translation>Mailserver der Telefonanlage: ein Name oder eine Adresse, ohne Port.</translation>
    </message>
    <message>
        <source>Outgoing mail server port</source>
        <translation>Outgoing mail server port</translation>
    </message>
    <message>
        <source>1 to 65535. Empty: myReports looks for an open port by itself.</source>
        <translation>1 bis 65535. Leer: myReports sucht sich selbst einen offenen Port.</translation>
    </message>
    <message>
        <source>This server requires an encrypted connection (TLS/SSL)</source>
        <translation>This server requires an encrypted connection (TLS/SSL)</translation>
    </message>
    <message>
        <source>Marked: myReports insists on SSL from the first byte and does not fall back.</source>
        <translation>Markiert: myReports besteht auf SSL vom ersten Byte an und weicht nicht aus.</translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation>Logon Information</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>User Name</translation>
    </message>
    <message>
        <source>Login name. An import needs one.</source>
        <translation>Anmeldename. Ein Import braucht einen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Login password. Leave it alone to keep the stored one.</source>
        <translation>Anmeldekennwort. Unberührt lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Confirm Password</source>
        <translation>Confirm Password</translation>
    </message>
    <message>
        <source>The same password again, when you changed it.</source>
        <translation>Dasselbe Kennwort noch einmal, wenn es geändert wurde.</translation>
    </message>
    <message>
        <source>User Information (Sender)</source>
        <translation>User Information (Sender)</translation>
    </message>
    <message>
        <source>E-Mail Address</source>
        <translation>E-Mail Address</translation>
    </message>
    <message>
        <source>Sender address; becomes E-Mail From of myReports on import.</source>
        <translation>Absenderadresse; wird beim Import zu „E-Mail From“ von myReports.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>site without a name</source>
        <translation>Standort ohne Namen</translation>
    </message>
    <message>
        <source>Practice: made with the practice server, not for a customer.</source>
        <translation>Übung: mit dem Übungsserver entstanden, nicht für einen Kunden.</translation>
    </message>
    <message>
        <source>Report e-mail of {site}</source>
        <translation>Bericht-E-Mail von {site}</translation>
    </message>
    <message>
        <source>What to enter in the two dialogs of the phone system. Made on {when}.</source>
        <translation>Was in den beiden Dialogen der Telefonanlage einzutragen ist. Erstellt am {when}.</translation>
    </message>
    <message>
        <source>myReports E-mail Configurator {version}. No password is on this sheet.</source>
        <translation>myReports E-mail Configurator {version}. Auf diesem Blatt steht kein Kennwort.</translation>
    </message>
    <message>
        <source>as agreed with the mail administrator</source>
        <translation>wie mit dem Mail-Administrator vereinbart</translation>
    </message>
    <message>
        <source>Then press Save.</source>
        <translation>Dann „Save“ drücken.</translation>
    </message>
    <message>
        <source>These values are for the phone system&apos;s own e-mail. myReports does not use them.</source>
        <translation>Diese Werte gelten der eigenen E-Mail der Telefonanlage. myReports verwendet sie nicht.</translation>
    </message>
    <message>
        <source>If the phone system has ever synchronized with a port or the SSL flag, myReports still keeps them: get rid of them first (§4.3).</source>
        <translation>Hat die Telefonanlage je mit einem Port oder dem SSL-Kennzeichen synchronisiert, behält myReports sie noch: zuerst loswerden (§4.3).</translation>
    </message>
    <message>
        <source>The synchronization was marked on screen but imports nothing, because these fields are empty: {missing}. This sheet leaves it unmarked.</source>
        <translation>Die Synchronisation war auf dem Bildschirm markiert, importiert aber nichts, weil diese Felder leer sind: {missing}. Dieses Blatt lässt sie abgewählt.</translation>
    </message>
    <message>
        <source>What myReports does with it</source>
        <translation>Was myReports damit tut</translation>
    </message>
    <message>
        <source>These values were not tested since this program was started.</source>
        <translation>Diese Werte wurden seit dem Start dieses Programms nicht getestet.</translation>
    </message>
    <message>
        <source>The stored values last passed a test on {when}.</source>
        <translation>Die gespeicherten Werte haben zuletzt am {when} einen Test bestanden.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not shown for the phone system</source>
        <translation>Für die Telefonanlage nicht gezeigt</translation>
    </message>
    <message>
        <source>What the test shows, and what it does not</source>
        <translation>Was der Test zeigt, und was nicht</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Verified on this PC; the phone system has a trust store of its own.</source>
        <translation>Auf diesem PC bestätigt; die Telefonanlage hat einen eigenen Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>Not verified on this PC.</source>
        <translation>Auf diesem PC nicht bestätigt.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>What to enter in the two dialogs, and what the test showed</source>
        <translation>Was in den beiden Dialogen einzutragen ist und was der Test gezeigt hat</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Das Übergabeblatt speichern</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Scenarios of the HowTo</source>
        <translation>Szenarien des HowTo</translation>
    </message>
    <message>
        <source>Standard ports, and 456</source>
        <translation>Standardports, und 456</translation>
    </message>
    <message>
        <source>Abbreviations and words</source>
        <translation>Abkürzungen und Wörter</translation>
    </message>
    <message>
        <source>What a test cannot know</source>
        <translation>Was ein Test nicht wissen kann</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>This page is not part of this installation.</source>
        <translation>Diese Seite gehört nicht zu dieser Installation.</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>Practice inbox</source>
        <translation>Posteingang der Übung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is shown of the message</source>
        <translation>Was von der Nachricht gezeigt wird</translation>
    </message>
    <message>
        <source>HTML part, as text</source>
        <translation>HTML-Teil, als Text</translation>
    </message>
    <message>
        <source>Source with all headers</source>
        <translation>Quelltext mit allen Kopfzeilen</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Send a sample report to the practice recipient.</source>
        <translation>Noch ist nichts angekommen. Einen Beispielbericht an den Übungsempfänger senden.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>Diese Nachricht hat keinen HTML-Teil.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>E-MAIL Setup</source>
        <translation>E-MAIL Setup</translation>
    </message>
    <message>
        <source>E-mail Forwarding</source>
        <translation>E-mail Forwarding</translation>
    </message>
    <message>
        <source>Outgoing mail server port</source>
        <translation>Outgoing mail server port</translation>
    </message>
    <message>
        <source>This server requires an encrypted connection (TLS/SSL)</source>
        <translation>This server requires an encrypted connection (TLS/SSL)</translation>
    </message>
    <message>
        <source>Synchronize with the system email account?</source>
        <translation>Synchronize with the system email account?</translation>
    </message>
    <message>
        <source>E-MAIL Host</source>
        <translation>E-MAIL Host</translation>
    </message>
    <message>
        <source>E-MAIL User</source>
        <translation>E-MAIL User</translation>
    </message>
    <message>
        <source>E-MAIL Password</source>
        <translation>E-MAIL Password</translation>
    </message>
    <message>
        <source>E-Mail From</source>
        <translation>E-Mail From</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP)</source>
        <translation>Outgoing Mail Server (SMTP)</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>User Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>E-Mail Address</source>
        <translation>E-Mail Address</translation>
    </message>
    <message>
        <source>E-Mail Reply To</source>
        <translation>E-Mail Reply To</translation>
    </message>
    <message>
        <source>Confirm Password</source>
        <translation>Confirm Password</translation>
    </message>
    <message>
        <source>Retained port</source>
        <translation>Behaltener Port</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>Testempfänger</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Port order</source>
        <translation>Portreihenfolge</translation>
    </message>
    <message>
        <source>Port order with SSL</source>
        <translation>Portreihenfolge mit SSL</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Accepted certificate (SHA-256)</source>
        <translation>Angenommenes Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Time for the name look-up</source>
        <translation>Zeit für die Namensauflösung</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>Time for the greeting</source>
        <translation>Zeit für die Begrüßung</translation>
    </message>
    <message>
        <source>Time for a command</source>
        <translation>Zeit für einen Befehl</translation>
    </message>
    <message>
        <source>Time for the TLS handshake</source>
        <translation>Zeit für den TLS-Handshake</translation>
    </message>
    <message>
        <source>Time for the login</source>
        <translation>Zeit für die Anmeldung</translation>
    </message>
    <message>
        <source>Time for the answer to the message</source>
        <translation>Zeit für die Antwort auf die Nachricht</translation>
    </message>
    <message>
        <source>Time for the whole test</source>
        <translation>Zeit für den ganzen Test</translation>
    </message>
</context>
<context>
    <name>LastGoodLine</name>
    <message>
        <source>unsecured</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>Last good test: {when} · port {port} · {security}</source>
        <translation>Letzter guter Test: {when} · Port {port} · {security}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Server: {text}</source>
        <translation>Server: {text}</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Ursache: {text}</translation>
    </message>
    <message>
        <source>Advice: {text}</source>
        <translation>Rat: {text}</translation>
    </message>
    <message>
        <source>Field: {field}. Enter or a double click on this entry goes there.</source>
        <translation>Feld: {field}. Die Eingabetaste oder ein Doppelklick auf diesen Eintrag führt hin.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Every step of the tests, with cause and advice.</source>
        <translation>Jeder Schritt der Tests, mit Ursache und Rat.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Only warnings and failures</source>
        <translation>Nur Warnungen und Fehlschläge</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Every step and every line on the wire</source>
        <translation>Jeder Schritt und jede Zeile auf der Leitung</translation>
    </message>
    <message>
        <source>Save what is shown as a text file or a web page</source>
        <translation>Das Gezeigte als Textdatei oder Webseite speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown to the clipboard</source>
        <translation>Das Gezeigte in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Tested from this PC, not from the phone system</source>
        <translation>Von diesem PC aus getestet, nicht von der Telefonanlage</translation>
    </message>
    <message>
        <source>Every step of a test appears here as it happens.</source>
        <translation>Hier erscheint jeder Schritt eines Tests, sobald er geschieht.</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
</context>
<context>
    <name>LogSearch</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation>Gefunden: {text}</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>First problem of the last test</source>
        <translation>Erstes Problem des letzten Tests</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>myReports E-mail Configurator</source>
        <translation>myReports E-mail Configurator</translation>
    </message>
    <message>
        <source>The practice values are filled in. Press Test Connection.</source>
        <translation>Die Übungswerte sind eingetragen. „Verbindung testen“ drücken.</translation>
    </message>
    <message>
        <source>Press Test Connection to try these values now.</source>
        <translation>„Verbindung testen“ drücken, um diese Werte jetzt zu probieren.</translation>
    </message>
    <message>
        <source>Type the values of the two dialogs, then press Test Connection. Nothing is stored before Save. Only an e-mail address at hand? Test menu, Start from the Address.</source>
        <translation>Die Werte der beiden Dialoge eingeben, dann „Verbindung testen“ drücken. Vor „Save“ wird nichts gespeichert. Nur eine E-Mail-Adresse zur Hand? Menü „Test“, „Mit der Adresse beginnen“.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The keyring no longer has a password that was stored: type it again.</source>
        <translation>Der Schlüsselbund hat ein gespeichertes Kennwort nicht mehr: erneut eingeben.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>Kennwörter werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A Save is still under way</source>
        <translation>Ein Speichervorgang läuft noch</translation>
    </message>
    <message>
        <source>The keyring or the disk has not answered yet. Close without waiting?</source>
        <translation>Schlüsselbund oder Festplatte haben noch nicht geantwortet. Schließen, ohne zu warten?</translation>
    </message>
    <message>
        <source>&amp;Close now</source>
        <translation>Jetzt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>What is not stored by then is lost.</source>
        <translation>Was bis dahin nicht gespeichert ist, geht verloren.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>Recommended: {text}</source>
        <translation>Empfohlen: {text}</translation>
    </message>
    <message>
        <source>Working settings by port and protection</source>
        <translation>Passende Einstellungen nach Port und Schutz</translation>
    </message>
    <message>
        <source>Arrow keys move; Enter shows the certificate of a cell.</source>
        <translation>Pfeiltasten bewegen; die Eingabetaste zeigt das Zertifikat einer Zelle.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Neuer Standort…</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>Standort &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete site…</source>
        <translation>Standort &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Save E-MAIL Setup</source>
        <translation>E-MAIL Setup &amp;speichern</translation>
    </message>
    <message>
        <source>Save E-mail &amp;Forwarding</source>
        <translation>E-mail &amp;Forwarding speichern</translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation>&amp;Protokoll speichern…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Find &amp;Working Settings</source>
        <translation>&amp;Passende Einstellungen finden</translation>
    </message>
    <message>
        <source>&amp;Send Sample Report…</source>
        <translation>&amp;Beispielbericht senden…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Start from the &amp;Address…</source>
        <translation>Mit der &amp;Adresse beginnen…</translation>
    </message>
    <message>
        <source>Scenario Ass&amp;istant…</source>
        <translation>Szenario-Ass&amp;istent…</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Alle Schritte</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>&amp;Nur Probleme</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Working settings</source>
        <translation>Passende &amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Search the log</source>
        <translation>Im Protokoll &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Why will myReports do this?</source>
        <translation>&amp;Warum wird myReports das tun?</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Über&amp;gabeblatt…</translation>
    </message>
    <message>
        <source>&amp;Copy support report</source>
        <translation>Supportbericht &amp;kopieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate site…</source>
        <translation>Standort &amp;duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Order of the sites</source>
        <translation>&amp;Reihenfolge der Standorte</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;last use</source>
        <translation>Nach &amp;letzter Benutzung</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Export site…</source>
        <translation>Standort e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport all sites…</source>
        <translation>&amp;Alle Standorte exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import sites…</source>
        <translation>Standorte &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the site</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Customer, town</source>
        <translation>Kunde, Ort</translation>
    </message>
    <message>
        <source>Type a name for the site.</source>
        <translation>Einen Namen für den Standort eingeben.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation>Der Name enthält ein Zeichen, das sich nicht zeigen lässt. Neu eingeben.</translation>
    </message>
    <message>
        <source>Another site has this name. Choose a different one.</source>
        <translation>Ein anderer Standort heißt schon so. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Kennwort zeigen</translation>
    </message>
    <message>
        <source>repeat a changed password</source>
        <translation>geändertes Kennwort wiederholen</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Kennwort</translation>
    </message>
    <message>
        <source>stored in the keyring</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Forget password…</source>
        <translation>Kennwort vergessen…</translation>
    </message>
</context>
<context>
    <name>PasswordFinder</name>
    <message>
        <source>The password cannot be read</source>
        <translation>Das Kennwort lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Type it for this &amp;session only</source>
        <translation>Nur für diese &amp;Sitzung eingeben</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The stored password belongs to another account</source>
        <translation>Das gespeicherte Kennwort gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>It was stored for {user} at {host}. Send it to {new_host} as {new_user}?</source>
        <translation>Es wurde für {user} an {host} gespeichert. Als {new_user} an {new_host} senden?</translation>
    </message>
    <message>
        <source>&amp;Use it there</source>
        <translation>&amp;Dort verwenden</translation>
    </message>
    <message>
        <source>&amp;Type another one</source>
        <translation>Ein &amp;anderes eingeben</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no mail server</source>
        <translation>kein Mailserver</translation>
    </message>
    <message>
        <source>port {port} only</source>
        <translation>nur Port {port}</translation>
    </message>
    <message>
        <source>port {ports}, first open</source>
        <translation>Port {ports}, der erste offene</translation>
    </message>
    <message>
        <source>STARTTLS, else SSL, else unsecured</source>
        <translation>STARTTLS, sonst SSL, sonst ungesichert</translation>
    </message>
    <message>
        <source>SSL only, else it fails</source>
        <translation>nur SSL, sonst scheitert es</translation>
    </message>
    <message>
        <source>{host} · {ports} · {protection} · {login} ({sections})</source>
        <translation>{host} · {ports} · {protection} · {login} ({sections})</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>log in as {user}, but no password</source>
        <translation>Anmeldung als {user}, aber kein Kennwort</translation>
    </message>
    <message>
        <source>log in as {user}</source>
        <translation>Anmeldung als {user}</translation>
    </message>
    <message>
        <source>There is a user name, so myReports logs in.</source>
        <translation>Es gibt einen Benutzernamen, also meldet sich myReports an.</translation>
    </message>
    <message>
        <source>There is no user name, so myReports sends without login (§5).</source>
        <translation>Es gibt keinen Benutzernamen, also sendet myReports ohne Anmeldung (§5).</translation>
    </message>
    <message>
        <source>“E-Mail Reply To” is not imported: the own value stays in force.</source>
        <translation>„E-Mail Reply To“ wird nicht importiert: Der eigene Wert bleibt in Kraft.</translation>
    </message>
    <message>
        <source>“{synchronize}” is marked and no required field of E-mail Forwarding is empty, so myReports overwrites its own server, user, password and sender with those values (§3.2).</source>
        <translation>„{synchronize}“ ist markiert und kein Pflichtfeld von E-mail Forwarding leer, also überschreibt myReports Server, Benutzer, Kennwort und Absender mit diesen Werten (§3.2).</translation>
    </message>
    <message>
        <source>“{synchronize}” is marked, but nothing is imported, so the values of E-MAIL Setup stay in force.</source>
        <translation>„{synchronize}“ ist markiert, aber es wird nichts importiert; die Werte von E-MAIL Setup bleiben in Kraft.</translation>
    </message>
    <message>
        <source>“{synchronize}” is not marked, so the values of E-MAIL Setup are used (§3.1).</source>
        <translation>„{synchronize}“ ist nicht markiert, also gelten die Werte von E-MAIL Setup (§3.1).</translation>
    </message>
    <message>
        <source>These required fields of E-mail Forwarding are empty: {missing}. The HowTo is silent on what myReports then does; this tool takes it that nothing is imported.</source>
        <translation>Diese Pflichtfelder von E-mail Forwarding sind leer: {missing}. Das HowTo schweigt dazu, was myReports dann tut; dieses Werkzeug nimmt an, dass nichts importiert wird.</translation>
    </message>
    <message>
        <source>A required field of E-mail Forwarding is empty: {missing}. The HowTo is silent on what myReports then does; this tool takes it that nothing is imported.</source>
        <translation>Ein Pflichtfeld von E-mail Forwarding ist leer: {missing}. Das HowTo schweigt dazu, was myReports dann tut; dieses Werkzeug nimmt an, dass nichts importiert wird.</translation>
    </message>
    <message>
        <source>myReports has no mail server of its own either, so there is nothing to send with.</source>
        <translation>myReports hat auch keinen eigenen Mailserver; es gibt nichts, womit es senden könnte.</translation>
    </message>
    <message>
        <source>A port was imported, so myReports tries only port {port}.</source>
        <translation>Ein Port wurde importiert, also versucht myReports nur Port {port}.</translation>
    </message>
    <message>
        <source>No port was imported, so myReports uses the first port that is open, in the order {ports}. If the conversation fails there, it does not try another port.</source>
        <translation>Es wurde kein Port importiert, also nimmt myReports den ersten offenen Port in der Reihenfolge {ports}. Scheitert dort das Gespräch, versucht es keinen anderen.</translation>
    </message>
    <message>
        <source>SSL is forced: if the server does not speak SSL (implicit TLS) on this port, sending fails (§3.2).</source>
        <translation>SSL ist erzwungen: Spricht der Server an diesem Port kein SSL (implizites TLS), scheitert das Senden (§3.2).</translation>
    </message>
    <message>
        <source>myReports prefers TLS (STARTTLS); where the server does not support it, it tries SSL, and otherwise sends unsecured (§1).</source>
        <translation>myReports bevorzugt TLS (STARTTLS); wo der Server es nicht kann, versucht es SSL und sendet sonst ungesichert (§1).</translation>
    </message>
    <message>
        <source>Port {port} and SSL are still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets them (§4.3).</source>
        <translation>Port {port} und SSL gelten noch aus einer früheren Synchronisation (§4.4). Nur eine weitere Synchronisation mit leerem „{port_field}“ und abgewähltem „{ssl_field}“ setzt sie zurück (§4.3).</translation>
    </message>
    <message>
        <source>SSL is still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).</source>
        <translation>SSL gilt noch aus einer früheren Synchronisation (§4.4). Nur eine weitere Synchronisation mit leerem „{port_field}“ und abgewähltem „{ssl_field}“ setzt es zurück (§4.3).</translation>
    </message>
    <message>
        <source>Port {port} is still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).</source>
        <translation>Port {port} gilt noch aus einer früheren Synchronisation (§4.4). Nur eine weitere Synchronisation mit leerem „{port_field}“ und abgewähltem „{ssl_field}“ setzt ihn zurück (§4.3).</translation>
    </message>
    <message>
        <source>A server without login on a port of your choice cannot be set up at all: the import wants “{user}” and “{password}” (E-mail Forwarding), and “{dialog}” has no port.</source>
        <translation>Ein Server ohne Anmeldung auf einem selbst gewählten Port lässt sich gar nicht einrichten: Der Import verlangt „{user}“ und „{password}“ (E-mail Forwarding), und „{dialog}“ hat keinen Port.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What myReports will do</source>
        <translation>Was myReports tun wird</translation>
    </message>
    <message>
        <source>Explains the plan: {sections} of the HowTo</source>
        <translation>Erklärt den Plan: {sections} des HowTo</translation>
    </message>
    <message>
        <source>Explains the plan with the sections of the HowTo</source>
        <translation>Erklärt den Plan mit den Abschnitten des HowTo</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Try the plan: connect, log in, name sender and recipient; no message is sent</source>
        <translation>Den Plan probieren: verbinden, anmelden, Absender und Empfänger nennen; es wird keine Nachricht gesendet</translation>
    </message>
    <message>
        <source>Find &amp;Working Settings</source>
        <translation>&amp;Passende Einstellungen finden</translation>
    </message>
    <message>
        <source>Look at every port with every kind of protection, and say what to enter</source>
        <translation>Jeden Port mit jeder Art von Schutz ansehen und sagen, was einzutragen ist</translation>
    </message>
    <message>
        <source>&amp;Send Sample Report…</source>
        <translation>Beispielbericht &amp;senden…</translation>
    </message>
    <message>
        <source>The same conversation, then a real message with a report</source>
        <translation>Dasselbe Gespräch, dann eine echte Nachricht mit einem Bericht</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>not used now: E-mail Forwarding is imported</source>
        <translation>gilt jetzt nicht: E-mail Forwarding wird importiert</translation>
    </message>
    <message>
        <source>not used now: a required field is empty</source>
        <translation>gilt jetzt nicht: ein Pflichtfeld ist leer</translation>
    </message>
    <message>
        <source>not used now: not synchronized</source>
        <translation>gilt jetzt nicht: nicht synchronisiert</translation>
    </message>
    <message>
        <source>Retained: SSL (§4.3)</source>
        <translation>Behalten: SSL (§4.3)</translation>
    </message>
    <message>
        <source>Retained: port {port}, SSL (§4.3)</source>
        <translation>Behalten: Port {port}, SSL (§4.3)</translation>
    </message>
    <message>
        <source>Retained: port {port} (§4.3)</source>
        <translation>Behalten: Port {port} (§4.3)</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Everything works: all ports are open and encrypted.</source>
        <translation>Alles funktioniert: Alle Ports sind offen und verschlüsselt.</translation>
    </message>
    <message>
        <source>Only port 587 is open, with TLS (STARTTLS).</source>
        <translation>Nur Port 587 ist offen, mit TLS (STARTTLS).</translation>
    </message>
    <message>
        <source>Only port 465 is open, with SSL (implicit TLS).</source>
        <translation>Nur Port 465 ist offen, mit SSL (implizites TLS).</translation>
    </message>
    <message>
        <source>The server knows no encryption at all.</source>
        <translation>Der Server kennt gar keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>A firewall swallows connections to port 25; the other ports work.</source>
        <translation>Eine Firewall verschluckt Verbindungen zu Port 25; die anderen Ports funktionieren.</translation>
    </message>
    <message>
        <source>A firewall swallows connections to every port.</source>
        <translation>Eine Firewall verschluckt Verbindungen zu jedem Port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server made its certificate itself.</source>
        <translation>Der Server hat sein Zertifikat selbst ausgestellt.</translation>
    </message>
    <message>
        <source>The server knows only outdated TLS versions.</source>
        <translation>Der Server kennt nur veraltete TLS-Versionen.</translation>
    </message>
    <message>
        <source>The server refuses user name and password.</source>
        <translation>Der Server lehnt Benutzername und Kennwort ab.</translation>
    </message>
    <message>
        <source>Microsoft 365 with login for sending (SMTP AUTH) switched off.</source>
        <translation>Microsoft 365 mit abgeschalteter Anmeldung zum Senden (SMTP AUTH).</translation>
    </message>
    <message>
        <source>Gmail that demands an app password.</source>
        <translation>Gmail, das ein App-Kennwort verlangt.</translation>
    </message>
    <message>
        <source>The server offers no login.</source>
        <translation>Der Server bietet keine Anmeldung an.</translation>
    </message>
    <message>
        <source>The login may not send under this sender address.</source>
        <translation>Die Anmeldung darf unter dieser Absenderadresse nicht senden.</translation>
    </message>
    <message>
        <source>The server does not pass mail on to other domains.</source>
        <translation>Der Server leitet keine Mail an andere Domänen weiter.</translation>
    </message>
    <message>
        <source>The server puts off unknown senders for a while (greylisting).</source>
        <translation>Der Server vertröstet unbekannte Absender eine Weile (Greylisting).</translation>
    </message>
    <message>
        <source>The server greets very slowly on purpose.</source>
        <translation>Der Server begrüßt absichtlich sehr langsam.</translation>
    </message>
    <message>
        <source>The server hangs up in the middle of the conversation.</source>
        <translation>Der Server legt mitten im Gespräch auf.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>{port} → {real} (practice)</source>
        <translation>{port} → {real} (Übung)</translation>
    </message>
    <message>
        <source>The practice server is running already.</source>
        <translation>Der Übungsserver läuft schon.</translation>
    </message>
    <message>
        <source>The practice server is not running: start it from the Practice menu.</source>
        <translation>Der Übungsserver läuft nicht: im Menü „Übung“ starten.</translation>
    </message>
    <message>
        <source>The practice server found no free port on this PC: close other programs and try again.</source>
        <translation>Der Übungsserver fand auf diesem PC keinen freien Port: andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This PC&apos;s TLS library cannot play this scenario: choose another one.</source>
        <translation>Die TLS-Bibliothek dieses PCs kann dieses Szenario nicht spielen: ein anderes wählen.</translation>
    </message>
    <message>
        <source>The practice server stopped because of a fault: start it again.</source>
        <translation>Der Übungsserver hielt wegen eines Fehlers an: erneut starten.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>In&amp;box</source>
        <translation>Poste&amp;ingang</translation>
    </message>
    <message>
        <source>Pla&amp;y another…</source>
        <translation>Anderes &amp;üben…</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>Start the program with --practice to try everything on a built-in server</source>
        <translation>Das Programm mit --practice starten, um alles an einem eingebauten Server zu probieren</translation>
    </message>
    <message>
        <source>&amp;What to practise…</source>
        <translation>&amp;Was geübt wird…</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>Poste&amp;ingang</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice, nothing is stored: {story}</source>
        <translation>Übung, nichts wird gespeichert: {story}</translation>
    </message>
    <message>
        <source>In&amp;box ({count})</source>
        <translation>Poste&amp;ingang ({count})</translation>
    </message>
    <message>
        <source>Practice inbox</source>
        <translation>Posteingang der Übung</translation>
    </message>
    <message>
        <source>No program on this PC opens the attachment. It is kept as {path}.</source>
        <translation>Kein Programm auf diesem PC öffnet den Anhang. Er liegt als {path} bereit.</translation>
    </message>
    <message>
        <source>The attachment could not be written.</source>
        <translation>Der Anhang ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>new site</source>
        <translation>neuer Standort</translation>
    </message>
    <message>
        <source>The preferences are not kept. {reason}</source>
        <translation>Die Einstellungen des Programms werden nicht behalten. {reason}</translation>
    </message>
    <message>
        <source>The preferences file was damaged. It was kept unchanged as {path}; the usual preferences are in force.</source>
        <translation>Die Datei mit den Einstellungen des Programms war beschädigt. Sie wurde unverändert als {path} aufgehoben; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>Not used: no certificate in PEM is in it. Choose a file that begins with BEGIN CERTIFICATE.</source>
        <translation>Nicht verwendet: Sie enthält kein Zertifikat im PEM-Format. Eine Datei wählen, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>Not used: it cannot be read ({reason}). Choose another file.</source>
        <translation>Nicht verwendet: Sie lässt sich nicht lesen ({reason}). Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This &amp;Site: Test Aids</source>
        <translation>Dieser Stand&amp;ort: Testhilfen</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Every step of a test</source>
        <translation>Jeder Schritt eines Tests</translation>
    </message>
    <message>
        <source>Every step, and details for support</source>
        <translation>Jeder Schritt, und Einzelheiten für den Support</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Log &amp;file:</source>
        <translation>Protokoll&amp;datei:</translation>
    </message>
    <message>
        <source>Everything takes effect at once. A running test is finished first.</source>
        <translation>Alles wirkt sofort. Ein laufender Test wird zuerst beendet.</translation>
    </message>
    <message>
        <source>Everything takes effect at once. In practice nothing is kept beyond this session.</source>
        <translation>Alles wirkt sofort. In der Übung wird nichts über diese Sitzung hinaus behalten.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{stage} …</source>
        <translation>{stage} …</translation>
    </message>
    <message>
        <source>{stage}, port {port} …</source>
        <translation>{stage}, Port {port} …</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>{host}, port {ports}</source>
        <translation>{host}, Port {ports}</translation>
    </message>
    <message>
        <source>This server is outside the domain of the address, and DNS can be forged: make sure that it is the right one before a password goes there.</source>
        <translation>Dieser Server liegt außerhalb der Domäne der Adresse, und DNS lässt sich fälschen: sicherstellen, dass es der richtige ist, bevor ein Kennwort dorthin geht.</translation>
    </message>
    <message>
        <source>Nobody has checked these values lately.</source>
        <translation>Diese Werte hat länger niemand geprüft.</translation>
    </message>
    <message>
        <source>Nothing is known about this address: neither a provider nor DNS names a server for sending. Ask the provider or the mail administrator for the “outgoing mail server (SMTP)”.</source>
        <translation>Zu dieser Adresse ist nichts bekannt: Weder ein Anbieter noch DNS nennt einen Server zum Senden. Den Anbieter oder den Mail-Administrator nach dem „Postausgangsserver (SMTP)“ fragen.</translation>
    </message>
    <message>
        <source>These are proposals. Whether one works is not known before Find Working Settings has tried it.</source>
        <translation>Das sind Vorschläge. Ob einer geht, zeigt erst „Passende Einstellungen finden“.</translation>
    </message>
    <message>
        <source>{port} {security}</source>
        <translation>{port} {security}</translation>
    </message>
    <message>
        <source>From the built-in table of providers: {provider}.</source>
        <translation>Aus der eingebauten Anbietertabelle: {provider}.</translation>
    </message>
    <message>
        <source>The domain itself names this server in DNS (SRV record).</source>
        <translation>Die Domäne selbst nennt diesen Server im DNS (SRV-Eintrag).</translation>
    </message>
    <message>
        <source>The mail of this domain goes to {provider} (MX record in DNS).</source>
        <translation>Die Mail dieser Domäne geht zu {provider} (MX-Eintrag im DNS).</translation>
    </message>
    <message>
        <source>A customary name that exists in DNS; nothing says that it sends mail.</source>
        <translation>Ein üblicher Name, den es im DNS gibt; nichts sagt, dass er Mail sendet.</translation>
    </message>
    <message>
        <source>The user name is the whole address: {user}.</source>
        <translation>Der Benutzername ist die ganze Adresse: {user}.</translation>
    </message>
    <message>
        <source>The user name is one that the provider gave; it stands in the customer menu or a letter.</source>
        <translation>Den Benutzernamen hat der Anbieter vergeben; er steht im Kundenmenü oder in einem Brief.</translation>
    </message>
    <message>
        <source>The normal password is not accepted: make an app password for myReports at the provider.</source>
        <translation>Das normale Kennwort wird nicht angenommen: beim Anbieter ein App-Kennwort für myReports anlegen.</translation>
    </message>
    <message>
        <source>Where two-factor login is on, an app password is needed.</source>
        <translation>Wo die Anmeldung in zwei Schritten eingeschaltet ist, wird ein App-Kennwort gebraucht.</translation>
    </message>
    <message>
        <source>The provider wants a password for mail programs, set apart from that of the customer account.</source>
        <translation>Der Anbieter verlangt für Mailprogramme ein Kennwort, das nicht das des Kundenkontos ist.</translation>
    </message>
    <message>
        <source>Access by mail programs (POP3, IMAP, SMTP) must be switched on in the mailbox first.</source>
        <translation>Der Zugriff durch Mailprogramme (POP3, IMAP, SMTP) muss zuerst im Postfach eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The administrator must allow authenticated SMTP for this mailbox.</source>
        <translation>Der Administrator muss authentifiziertes SMTP für dieses Postfach erlauben.</translation>
    </message>
    <message>
        <source>User name and password for sending are made in the settings of the mailbox (SMTP token).</source>
        <translation>Benutzername und Kennwort zum Senden werden in den Einstellungen des Postfachs erzeugt (SMTP-Token).</translation>
    </message>
    <message>
        <source>Only paid plans of this provider let a device send.</source>
        <translation>Nur bezahlte Tarife dieses Anbieters lassen ein Gerät senden.</translation>
    </message>
    <message>
        <source>The provider refuses passwords (OAuth only): myReports cannot send there. Use another account.</source>
        <translation>Der Anbieter lehnt Kennwörter ab (nur OAuth): myReports kann dort nicht senden. Ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>The provider lets no device send: use another account.</source>
        <translation>Der Anbieter lässt kein Gerät senden: ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>The user name is the main address of the account, not an alias.</source>
        <translation>Der Benutzername ist die Hauptadresse des Kontos, kein Alias.</translation>
    </message>
    <message>
        <source>Older mailboxes log in with a name that the provider gave them.</source>
        <translation>Ältere Postfächer melden sich mit einem Namen an, den der Anbieter vergeben hat.</translation>
    </message>
    <message>
        <source>Each customer has a server name of their own; it stands in the customer menu.</source>
        <translation>Jeder Kunde hat einen eigenen Servernamen; er steht im Kundenmenü.</translation>
    </message>
    <message>
        <source>The administrator can also set up a relay that knows the phone system by its public address.</source>
        <translation>Der Administrator kann auch ein Relay einrichten, das die Telefonanlage an ihrer öffentlichen Adresse erkennt.</translation>
    </message>
    <message>
        <source>The provider switches login by password off by default at the end of December 2026.</source>
        <translation>Der Anbieter schaltet die Anmeldung mit Kennwort Ende Dezember 2026 in der Voreinstellung ab.</translation>
    </message>
    <message>
        <source>Sending needs the provider&apos;s program on a PC, which a phone system cannot use.</source>
        <translation>Zum Senden ist das Programm des Anbieters auf einem PC nötig, das eine Telefonanlage nicht benutzen kann.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sample report</source>
        <translation>Beispielbericht</translation>
    </message>
    <message>
        <source>{product} {version}</source>
        <translation>{product} {version}</translation>
    </message>
    <message>
        <source>{date}, {time} (UTC{offset})</source>
        <translation>{date}, {time} (UTC{offset})</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>TLS (STARTTLS), else SSL, else unsecured</source>
        <translation>TLS (STARTTLS), sonst SSL, sonst ungesichert</translation>
    </message>
    <message>
        <source>SSL only (implicit TLS), no fallback</source>
        <translation>nur SSL (implizites TLS), kein Ausweichen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>mit Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>none, since there is no user name</source>
        <translation>keine, da es keinen Benutzernamen gibt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation>Einstellungen aus</translation>
    </message>
    <message>
        <source>E-mail Forwarding, by synchronization</source>
        <translation>E-mail Forwarding, durch Synchronisation</translation>
    </message>
    <message>
        <source>E-MAIL Setup, own values</source>
        <translation>E-MAIL Setup, eigene Werte</translation>
    </message>
    <message>
        <source>HowTo</source>
        <translation>HowTo</translation>
    </message>
    <message>
        <source>What myReports will do</source>
        <translation>Was myReports tun wird</translation>
    </message>
    <message>
        <source>{port} only</source>
        <translation>nur {port}</translation>
    </message>
    <message>
        <source>{ports}, the first open one</source>
        <translation>{ports}, der erste offene</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>This report was made to try the e-mail settings of myReports. It comes from a PC and not from the phone system, whose address, certificates and TLS version may differ.</source>
        <translation>Dieser Bericht entstand, um die E-Mail-Einstellungen von myReports zu probieren. Er kommt von einem PC und nicht von der Telefonanlage, deren Adresse, Zertifikate und TLS-Version anders sein können.</translation>
    </message>
    <message>
        <source>not shown for the phone system: {aids}</source>
        <translation>für die Telefonanlage nicht gezeigt: {aids}</translation>
    </message>
    <message>
        <source>Test aids</source>
        <translation>Testhilfen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>failed ({code})</source>
        <translation>gescheitert ({code})</translation>
    </message>
    <message>
        <source>passed; provisional, no answer yet on {ports}</source>
        <translation>bestanden; vorläufig, noch keine Antwort von {ports}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>TLS (STARTTLS)</source>
        <translation>TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>SSL (implicit TLS)</source>
        <translation>SSL (implizites TLS)</translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>verified on this PC</source>
        <translation>auf diesem PC bestätigt</translation>
    </message>
    <message>
        <source>not verified ({problem}), accepted by the technician</source>
        <translation>nicht bestätigt ({problem}), vom Techniker angenommen</translation>
    </message>
    <message>
        <source>not verified ({problem})</source>
        <translation>nicht bestätigt ({problem})</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>port order</source>
        <translation>Portreihenfolge</translation>
    </message>
    <message>
        <source>SSL port order</source>
        <translation>SSL-Portreihenfolge</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>pinned certificate</source>
        <translation>vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>unverified certificate</source>
        <translation>nicht bestätigtes Zertifikat</translation>
    </message>
    <message>
        <source>unprotected login</source>
        <translation>ungeschützte Anmeldung</translation>
    </message>
    <message>
        <source>UTF-8 login</source>
        <translation>UTF-8-Anmeldung</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>A sample week with made-up figures: no calls of this phone system are shown.</source>
        <translation>Eine Beispielwoche mit erfundenen Zahlen: Es werden keine Anrufe dieser Telefonanlage gezeigt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sample report of myReports</source>
        <translation>Beispielbericht von myReports</translation>
    </message>
    <message>
        <source>Sample report of myReports – {site}</source>
        <translation>Beispielbericht von myReports – {site}</translation>
    </message>
    <message>
        <source>The sample report needs a sender: fill in “E-Mail From” (E-MAIL Setup).</source>
        <translation>Der Beispielbericht braucht einen Absender: „E-Mail From“ (E-MAIL Setup) ausfüllen.</translation>
    </message>
    <message>
        <source>The sample report needs a recipient: fill in “To”.</source>
        <translation>Der Beispielbericht braucht einen Empfänger: „An“ ausfüllen.</translation>
    </message>
    <message>
        <source>The address {value} cannot be used: correct it.</source>
        <translation>Die Adresse {value} lässt sich nicht verwenden: berichtigen.</translation>
    </message>
    <message>
        <source>The server cannot handle the address {value}: use one in ASCII letters.</source>
        <translation>Der Server kommt mit der Adresse {value} nicht zurecht: eine in ASCII-Zeichen verwenden.</translation>
    </message>
    <message>
        <source>“Subject” contains a control character ({value}): type it by hand.</source>
        <translation>„Betreff“ enthält ein Steuerzeichen ({value}): von Hand eingeben.</translation>
    </message>
    <message>
        <source>The site&apos;s name contains a control character ({value}): rename the site.</source>
        <translation>Der Name des Standorts enthält ein Steuerzeichen ({value}): den Standort umbenennen.</translation>
    </message>
    <message>
        <source>The report&apos;s PDF cannot be made, a part of Qt is missing ({value}): install it.</source>
        <translation>Das PDF des Berichts lässt sich nicht erzeugen, ein Teil von Qt fehlt ({value}): installieren.</translation>
    </message>
    <message>
        <source>The report&apos;s PDF cannot be made without a font: install one, such as DejaVu.</source>
        <translation>Das PDF des Berichts lässt sich ohne Schrift nicht erzeugen: eine installieren, etwa DejaVu.</translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be made ({value}): try again.</source>
        <translation>Das PDF des Berichts ließ sich nicht erzeugen ({value}): erneut versuchen.</translation>
    </message>
    <message>
        <source>{value} exists already and is not overwritten: choose another name.</source>
        <translation>{value} gibt es schon und wird nicht überschrieben: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no folder for {value}: choose another place.</source>
        <translation>Für {value} gibt es keinen Ordner: einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{value} cannot be written: choose another place.</source>
        <translation>{value} lässt sich nicht schreiben: einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved, but nothing was imported: in E-mail Forwarding this is empty: {missing}. The HowTo is silent on what myReports then does.</source>
        <translation>Gespeichert, aber nichts wurde importiert; in E-mail Forwarding ist leer: {missing}. Das HowTo schweigt dazu, was myReports dann tut.</translation>
    </message>
    <message>
        <source>Saved. The import changed nothing: myReports had these values already.</source>
        <translation>Gespeichert. Der Import hat nichts geändert: myReports hatte diese Werte schon.</translation>
    </message>
    <message>
        <source>Saved. Because “{synchronize}” is marked, myReports overwrote with the values of E-mail Forwarding: {names}.</source>
        <translation>Gespeichert. Weil „{synchronize}“ markiert ist, hat myReports mit den Werten von E-mail Forwarding überschrieben: {names}.</translation>
    </message>
    <message>
        <source>the retained port</source>
        <translation>den behaltenen Port</translation>
    </message>
    <message>
        <source>the retained SSL flag</source>
        <translation>das behaltene SSL-Kennzeichen</translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>E-mail Forwarding has unsaved changes</source>
        <translation>E-mail Forwarding hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Synchronizing imports the stored values of E-mail Forwarding, not those you have typed there.</source>
        <translation>Die Synchronisation importiert die gespeicherten Werte von E-mail Forwarding, nicht die dort eingegebenen.</translation>
    </message>
    <message>
        <source>Save &amp;both</source>
        <translation>&amp;Beide speichern</translation>
    </message>
    <message>
        <source>&amp;Use what is stored</source>
        <translation>Das &amp;Gespeicherte verwenden</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save E-mail Forwarding too, or import what it had before your changes?</source>
        <translation>Auch E-mail Forwarding speichern, oder importieren, was es vor den Änderungen hatte?</translation>
    </message>
    <message>
        <source>Name this site</source>
        <translation>Diesen Standort benennen</translation>
    </message>
    <message>
        <source>Under which name shall these settings be kept? The customer&apos;s name and town, for example.</source>
        <translation>Unter welchem Namen sollen diese Einstellungen behalten werden? Zum Beispiel Name und Ort des Kunden.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The password was not stored</source>
        <translation>Das Kennwort wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Keep it for this &amp;session only</source>
        <translation>Nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message>
        <source>Nothing of this Save has been stored.</source>
        <translation>Von diesem Speichern wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Delete the stored password of {dialog} from the keyring?</source>
        <translation>Das gespeicherte Kennwort von {dialog} aus dem Schlüsselbund löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>It cannot be brought back; the other values stay as they are.</source>
        <translation>Es lässt sich nicht zurückholen; die anderen Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The password was not deleted</source>
        <translation>Das Kennwort wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>The form behind this window is filled in already. Enter the same in the phone system.</source>
        <translation>Das Formular hinter diesem Fenster ist schon ausgefüllt. Dasselbe in der Telefonanlage eintragen.</translation>
    </message>
    <message>
        <source>&amp;Save this step</source>
        <translation>Diesen Schritt &amp;speichern</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Own values (§3.1)</source>
        <translation>Eigene Werte (§3.1)</translation>
    </message>
    <message>
        <source>myReports uses what E-MAIL Setup holds and finds port and protection by itself. The least work; right where the first open port of 25, 465 and 587 works.</source>
        <translation>myReports verwendet, was in E-MAIL Setup steht, und findet Port und Schutz selbst. Die wenigste Arbeit; richtig, wo der erste offene Port von 25, 465 und 587 funktioniert.</translation>
    </message>
    <message>
        <source>A port or SSL flag retained from an earlier synchronization stays in force: see §4.3.</source>
        <translation>Ein Port oder SSL-Kennzeichen, das aus einer früheren Synchronisation behalten wurde, bleibt in Kraft: siehe §4.3.</translation>
    </message>
    <message>
        <source>Imported values (§3.2)</source>
        <translation>Importierte Werte (§3.2)</translation>
    </message>
    <message>
        <source>myReports takes the account of the phone system from E-mail Forwarding; port and protection are found as before, or SSL is forced.</source>
        <translation>myReports übernimmt das Konto der Telefonanlage aus E-mail Forwarding; Port und Schutz werden wie zuvor gefunden, oder SSL wird erzwungen.</translation>
    </message>
    <message>
        <source>Server, user name, password and e-mail address are all needed for the import.</source>
        <translation>Server, Benutzername, Kennwort und E-Mail-Adresse sind für den Import alle nötig.</translation>
    </message>
    <message>
        <source>A given port with TLS (§4.1)</source>
        <translation>Ein vorgegebener Port mit TLS (§4.1)</translation>
    </message>
    <message>
        <source>For a server that works on a port which myReports would not choose by itself, with STARTTLS. Typical: 25 is open but passes nothing on, and 587 works.</source>
        <translation>Für einen Server, der mit STARTTLS auf einem Port funktioniert, den myReports nicht selbst wählen würde. Typisch: 25 ist offen, leitet aber nichts weiter, und 587 funktioniert.</translation>
    </message>
    <message>
        <source>The phone system&apos;s own e-mail then uses this server, too; else choose §4.4.</source>
        <translation>Auch die eigene E-Mail der Telefonanlage geht dann über diesen Server; sonst §4.4 wählen.</translation>
    </message>
    <message>
        <source>A given port with SSL (§4.2)</source>
        <translation>Ein vorgegebener Port mit SSL (§4.2)</translation>
    </message>
    <message>
        <source>For a server that wants encryption from the first byte. Without SSL there, sending fails.</source>
        <translation>Für einen Server, der Verschlüsselung vom ersten Byte an verlangt. Ohne SSL scheitert dort das Senden.</translation>
    </message>
    <message>
        <source>Getting rid of a retained port or SSL flag (§4.3)</source>
        <translation>Einen behaltenen Port oder das SSL-Kennzeichen loswerden (§4.3)</translation>
    </message>
    <message>
        <source>A port or SSL flag that was imported once stays until another import overwrites it. This leads back to the automatic choice.</source>
        <translation>Ein einmal importierter Port oder das SSL-Kennzeichen bleibt, bis ein weiterer Import es überschreibt. Das führt zurück zur automatischen Wahl.</translation>
    </message>
    <message>
        <source>The own values are overwritten on the way and entered again at the end.</source>
        <translation>Die eigenen Werte werden dabei überschrieben und am Ende neu eingetragen.</translation>
    </message>
    <message>
        <source>Another server for myReports than for the phone system (§4.4)</source>
        <translation>Ein anderer Server für myReports als für die Telefonanlage (§4.4)</translation>
    </message>
    <message>
        <source>myReports imports its values first and keeps them; then E-mail Forwarding gets the values of the phone system.</source>
        <translation>myReports importiert seine Werte zuerst und behält sie; dann erhält E-mail Forwarding die Werte der Telefonanlage.</translation>
    </message>
    <message>
        <source>The order matters: the flag is unmarked and saved before E-mail Forwarding is changed.</source>
        <translation>Die Reihenfolge zählt: Das Kennzeichen wird abgewählt und gespeichert, bevor E-mail Forwarding geändert wird.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: save {dialog}</source>
        <translation>Schritt {number} von {count}: {dialog} speichern</translation>
    </message>
    <message>
        <source>With this save myReports imports the values of E-mail Forwarding, port and SSL flag included, and overwrites its own. The other fields of E-MAIL Setup may stay as they are.</source>
        <translation>Mit diesem Speichern importiert myReports die Werte von E-mail Forwarding samt Port und SSL-Kennzeichen und überschreibt die eigenen. Die anderen Felder von E-MAIL Setup können bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With the flag unmarked myReports uses these own values; what it retained from an import stays in force.</source>
        <translation>Mit abgewähltem Kennzeichen verwendet myReports diese eigenen Werte; was es aus einem Import behalten hat, bleibt in Kraft.</translation>
    </message>
    <message>
        <source>Enter here what the phone system itself needs. myReports does not look at it while its flag is unmarked.</source>
        <translation>Hier eintragen, was die Telefonanlage selbst braucht. myReports sieht nicht hin, solange sein Kennzeichen abgewählt ist.</translation>
    </message>
    <message>
        <source>This stores the account in the phone system. myReports imports it when its own flag is saved marked.</source>
        <translation>Damit wird das Konto in der Telefonanlage gespeichert. myReports importiert es, wenn sein eigenes Kennzeichen markiert gespeichert wird.</translation>
    </message>
    <message>
        <source>Retained by myReports now: {retained}</source>
        <translation>Jetzt von myReports behalten: {retained}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>port {port}, SSL</source>
        <translation>Port {port}, SSL</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>Retained by myReports: {after}, unchanged</source>
        <translation>Von myReports behalten: {after}, unverändert</translation>
    </message>
    <message>
        <source>Retained by myReports: {before} → {after}</source>
        <translation>Von myReports behalten: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ScenarioAssistant</name>
    <message>
        <source>Scenario Assistant</source>
        <translation>Szenario-Assistent</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Type the password in “{field}” of the form now, then save.</source>
        <translation>Jetzt das Kennwort in „{field}“ des Formulars eingeben, dann speichern.</translation>
    </message>
    <message>
        <source>Type in E-mail Forwarding what the phone system itself needs, then save.</source>
        <translation>In E-mail Forwarding eingeben, was die Telefonanlage selbst braucht, dann speichern.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>What to practise</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>The practice server plays one of these mail servers. A running test ends.</source>
        <translation>Der Übungsserver spielt einen dieser Mailserver. Ein laufender Test endet.</translation>
    </message>
    <message>
        <source>Search, e.g. certificate or login</source>
        <translation>Suche, z. B. Zertifikat oder Anmeldung</translation>
    </message>
    <message>
        <source>Search the scenarios</source>
        <translation>Szenarien durchsuchen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>&amp;Play it</source>
        <translation>Dies &amp;spielen</translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message>
        <source>myReports sample report</source>
        <translation>myReports-Beispielbericht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The sample report is saved as {path}.</source>
        <translation>Der Beispielbericht ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>A file of this name exists already and is never overwritten: choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird nie überschrieben: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben: einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send Sample Report</source>
        <translation>Beispielbericht senden</translation>
    </message>
    <message>
        <source>Tests the connection again and, if all is well, sends a short report with a PDF attached.</source>
        <translation>Testet die Verbindung erneut und sendet, wenn alles stimmt, einen kurzen Bericht mit angehängtem PDF.</translation>
    </message>
    <message>
        <source>name@example.com, another@example.com</source>
        <translation>name@example.com, andere@example.com</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Save as .&amp;eml…</source>
        <translation>Als .&amp;eml speichern…</translation>
    </message>
    <message>
        <source>Save the sample report</source>
        <translation>Den Beispielbericht speichern</translation>
    </message>
    <message>
        <source>E-mail message (*.eml)</source>
        <translation>E-Mail-Nachricht (*.eml)</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>The server took the sample report for {accepted}: {server}</source>
        <translation>Der Server nahm den Beispielbericht für {accepted} an: {server}</translation>
    </message>
    <message>
        <source>Not sent to {address}: {server}</source>
        <translation>Nicht an {address} gesendet: {server}</translation>
    </message>
    <message>
        <source>Taken does not mean arrived: look into the recipients&apos; mailboxes, the spam folder too.</source>
        <translation>Angenommen heißt nicht angekommen: in den Postfächern der Empfänger nachsehen, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>The sample report is saved as {path}</source>
        <translation>Der Beispielbericht ist als {path} gespeichert</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>E-MAIL Setup</source>
        <translation>E-MAIL Setup</translation>
    </message>
    <message>
        <source>E-MAIL details</source>
        <translation>E-MAIL details</translation>
    </message>
    <message>
        <source>E-MAIL Host :</source>
        <translation>E-MAIL Host :</translation>
    </message>
    <message>
        <source>Mail server that myReports sends through: a name or an address, without a port.</source>
        <translation>Mailserver, über den myReports sendet: ein Name oder eine Adresse, ohne Port.</translation>
    </message>
    <message>
        <source>E-MAIL User :</source>
        <translation>E-MAIL User :</translation>
    </message>
    <message>
        <source>Login name of the mailbox. Empty: myReports sends without logging in.</source>
        <translation>Anmeldename des Postfachs. Leer: myReports sendet ohne Anmeldung.</translation>
    </message>
    <message>
        <source>E-MAIL Password :</source>
        <translation>E-MAIL Password :</translation>
    </message>
    <message>
        <source>Password of the mailbox. Leave it alone to keep the stored one.</source>
        <translation>Kennwort des Postfachs. Unberührt lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>E-Mail From :</source>
        <translation>E-Mail From :</translation>
    </message>
    <message>
        <source>Sender address of the reports.</source>
        <translation>Absenderadresse der Berichte.</translation>
    </message>
    <message>
        <source>E-Mail Reply To :</source>
        <translation>E-Mail Reply To :</translation>
    </message>
    <message>
        <source>Where answers to a report go. May be empty.</source>
        <translation>Wohin Antworten auf einen Bericht gehen. Darf leer sein.</translation>
    </message>
    <message>
        <source>Synchronize with the system email account?</source>
        <translation>Synchronize with the system email account?</translation>
    </message>
    <message>
        <source>Marked: Save replaces host, user, password and From by the values of E-mail Forwarding.</source>
        <translation>Markiert: „Save“ ersetzt Host, User, Password und From durch die Werte von E-mail Forwarding.</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>S&amp;ite</source>
        <translation>Stand&amp;ort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type a part of the name to find a site</source>
        <translation>Einen Teil des Namens eingeben, um einen Standort zu finden</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
</context>
<context>
    <name>SiteController</name>
    <message>
        <source>Rename site</source>
        <translation>Standort umbenennen</translation>
    </message>
    <message>
        <source>New name of this site:</source>
        <translation>Neuer Name dieses Standorts:</translation>
    </message>
    <message>
        <source>Delete site</source>
        <translation>Standort löschen</translation>
    </message>
    <message>
        <source>Delete “{name}” with its settings and its stored passwords?</source>
        <translation>„{name}“ mit seinen Einstellungen und gespeicherten Kennwörtern löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>„{name}“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The stored sites cannot be read</source>
        <translation>Die gespeicherten Standorte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>(new site)</source>
        <translation>(neuer Standort)</translation>
    </message>
    <message>
        <source>The keyring still holds passwords of the deleted site; the next start tries again.</source>
        <translation>Der Schlüsselbund hält noch Kennwörter des gelöschten Standorts; der nächste Start versucht es wieder.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SiteTools</name>
    <message>
        <source>Duplicate site</source>
        <translation>Standort duplizieren</translation>
    </message>
    <message>
        <source>The copy gets all values but the passwords: they are not copied, type them again. Name of the new site:</source>
        <translation>Die Kopie erhält alle Werte außer den Kennwörtern: Sie werden nicht kopiert, neu eingeben. Name des neuen Standorts:</translation>
    </message>
    <message>
        <source>myReports sites</source>
        <translation>myReports-Standorte</translation>
    </message>
    <message>
        <source>Export sites, without passwords</source>
        <translation>Standorte exportieren, ohne Kennwörter</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Sites written to {path}: {count}.</source>
        <translation>In {path} geschriebene Standorte: {count}.</translation>
    </message>
    <message>
        <source>The file holds host names, user names and addresses, but no password, no trusted certificate and no CA file.</source>
        <translation>Die Datei enthält Hostnamen, Benutzernamen und Adressen, aber kein Kennwort, kein vertrautes Zertifikat und keine CA-Datei.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Import sites</source>
        <translation>Standorte importieren</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Names that are taken already: {count}. Nothing stored is overwritten.</source>
        <translation>Schon vergebene Namen: {count}. Gespeichertes wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Import under &amp;new names</source>
        <translation>Unter &amp;neuen Namen importieren</translation>
    </message>
    <message>
        <source>&amp;Leave these out</source>
        <translation>Diese &amp;weglassen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Sites imported: {count}.</source>
        <translation>Importierte Standorte: {count}.</translation>
    </message>
    <message>
        <source>Passwords, trusted certificates and CA files are not part of the file.</source>
        <translation>Kennwörter, vertraute Zertifikate und CA-Dateien gehören nicht zur Datei.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Sites (*.json)</source>
        <translation>Standorte (*.json)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{host} is an address; no name needs looking up.</source>
        <translation>{host} ist eine Adresse; kein Name muss aufgelöst werden.</translation>
    </message>
    <message>
        <source>{host} → {addresses}</source>
        <translation>{host} → {addresses}</translation>
    </message>
    <message>
        <source>Port {port} is open at {address}; the test goes on here.</source>
        <translation>Port {port} ist offen an {address}; der Test geht hier weiter.</translation>
    </message>
    <message>
        <source>Port {port} is open at {address}; the test goes on here, from this PC&apos;s {local}.</source>
        <translation>Port {port} ist offen an {address}; der Test geht hier weiter, von {local} dieses PCs aus.</translation>
    </message>
    <message>
        <source>Port {port} is open, but an earlier one is used.</source>
        <translation>Port {port} ist offen, aber ein früherer wird verwendet.</translation>
    </message>
    <message>
        <source>The server knows only the old introduction (HELO), so it offers neither TLS nor login.</source>
        <translation>Der Server kennt nur die alte Vorstellung (HELO) und bietet daher weder TLS noch Anmeldung an.</translation>
    </message>
    <message>
        <source>The server is very old, or a firewall in between changes the conversation.</source>
        <translation>Der Server ist sehr alt, oder eine Firewall dazwischen verändert das Gespräch.</translation>
    </message>
    <message>
        <source>Ask the mail administrator or whoever runs the firewall.</source>
        <translation>Den Mail-Administrator oder den Betreiber der Firewall fragen.</translation>
    </message>
    <message>
        <source>Introduced as {name}; the server offers nothing beyond plain mail.</source>
        <translation>Vorgestellt als {name}; der Server bietet nichts über einfache Mail hinaus.</translation>
    </message>
    <message>
        <source>Introduced as {name}; the server sees this PC as {client} and offers {offers}.</source>
        <translation>Vorgestellt als {name}; der Server sieht diesen PC als {client} und bietet {offers}.</translation>
    </message>
    <message>
        <source>Introduced as {name}; the server offers {offers}.</source>
        <translation>Vorgestellt als {name}; der Server bietet {offers}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}, {cipher}.</source>
        <translation>Verschlüsselt mit {version}, {cipher}.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is verified: issued by {issuer}, valid until {not_after}. Revocation is not checked.</source>
        <translation>Das Zertifikat von {subject} ist bestätigt: ausgestellt von {issuer}, gültig bis {not_after}. Ein Widerruf wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Logged in as {user} ({mechanism}).</source>
        <translation>Angemeldet als {user} ({mechanism}).</translation>
    </message>
    <message>
        <source>The server took the message ({size}): {server}</source>
        <translation>Der Server nahm die Nachricht ({size}) an: {server}</translation>
    </message>
    <message>
        <source>The system reports {platform}.</source>
        <translation>Das System meldet {platform}.</translation>
    </message>
    <message>
        <source>Possible downgrade: the last good test was encrypted and this connection is not; the password was not sent.</source>
        <translation>Mögliche Herabstufung: Der letzte gute Test war verschlüsselt, diese Verbindung ist es nicht; das Kennwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>TLS was switched off on the server, or somebody on the way suppresses it.</source>
        <translation>TLS wurde auf dem Server abgeschaltet, oder jemand unterwegs unterdrückt es.</translation>
    </message>
    <message>
        <source>Ask the mail administrator whether TLS was switched off on purpose, before you allow the unprotected login, which changes only this test.</source>
        <translation>Den Mail-Administrator fragen, ob TLS absichtlich abgeschaltet wurde, bevor die ungeschützte Anmeldung erlaubt wird, die nur diesen Test ändert.</translation>
    </message>
    <message>
        <source>The certificate of {subject} does not verify, and it is not the one that was accepted before.</source>
        <translation>Das Zertifikat von {subject} lässt sich nicht bestätigen, und es ist nicht das früher angenommene.</translation>
    </message>
    <message>
        <source>The server got a new certificate, or somebody on the way poses as the server.</source>
        <translation>Der Server hat ein neues Zertifikat bekommen, oder jemand unterwegs gibt sich als der Server aus.</translation>
    </message>
    <message>
        <source>Ask the mail administrator whether the certificate was renewed. Changes only this test: compare the SHA-256 with the administrator and accept the new one.</source>
        <translation>Den Mail-Administrator fragen, ob das Zertifikat erneuert wurde. Ändert nur diesen Test: den SHA-256 mit dem Administrator vergleichen und das neue annehmen.</translation>
    </message>
    <message>
        <source>SSL is skipped: this port greets in plain text, so SSL (implicit TLS) cannot work here.</source>
        <translation>SSL wird übersprungen: Dieser Port grüßt im Klartext, also kann SSL (implizites TLS) hier nicht gehen.</translation>
    </message>
    <message>
        <source>No login: there is no user name, so myReports sends without one (§5).</source>
        <translation>Keine Anmeldung: Es gibt keinen Benutzernamen, also sendet myReports ohne (§5).</translation>
    </message>
    <message>
        <source>Not needed: myReports uses an earlier port.</source>
        <translation>Nicht nötig: myReports verwendet einen früheren Port.</translation>
    </message>
    <message>
        <source>Skipped: the server knows only HELO.</source>
        <translation>Übersprungen: Der Server kennt nur HELO.</translation>
    </message>
    <message>
        <source>The server accepts the sender {mailbox}.</source>
        <translation>Der Server nimmt den Absender {mailbox} an.</translation>
    </message>
    <message>
        <source>The server accepts the recipient {mailbox}, which has the sender&apos;s own mail domain.</source>
        <translation>Der Server nimmt den Empfänger {mailbox} an, der dieselbe Maildomäne wie der Absender hat.</translation>
    </message>
    <message>
        <source>The server accepts the recipient {mailbox}.</source>
        <translation>Der Server nimmt den Empfänger {mailbox} an.</translation>
    </message>
    <message>
        <source>myReports imports the values of E-mail Forwarding and uses them.</source>
        <translation>myReports importiert die Werte von E-mail Forwarding und verwendet sie.</translation>
    </message>
    <message>
        <source>Nothing is imported from E-mail Forwarding, where this is empty: {missing}.</source>
        <translation>Aus E-mail Forwarding wird nichts importiert; leer ist dort: {missing}.</translation>
    </message>
    <message>
        <source>myReports uses its own values from E-MAIL Setup.</source>
        <translation>myReports verwendet seine eigenen Werte aus E-MAIL Setup.</translation>
    </message>
    <message>
        <source>The settings are complete.</source>
        <translation>Die Einstellungen sind vollständig.</translation>
    </message>
    <message>
        <source>The synchronization was worked out.</source>
        <translation>Die Synchronisation wurde durchgerechnet.</translation>
    </message>
    <message>
        <source>The server&apos;s address is known.</source>
        <translation>Die Adresse des Servers ist bekannt.</translation>
    </message>
    <message>
        <source>Port {port} is open.</source>
        <translation>Port {port} ist offen.</translation>
    </message>
    <message>
        <source>The server greets: {server}</source>
        <translation>Der Server grüßt: {server}</translation>
    </message>
    <message>
        <source>The server answers the introduction.</source>
        <translation>Der Server beantwortet die Vorstellung.</translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS.</source>
        <translation>Der Server stimmt STARTTLS zu.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is verified.</source>
        <translation>Das Zertifikat ist bestätigt.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The server accepts the sender.</source>
        <translation>Der Server nimmt den Absender an.</translation>
    </message>
    <message>
        <source>The server accepts the recipient.</source>
        <translation>Der Server nimmt den Empfänger an.</translation>
    </message>
    <message>
        <source>The envelope was taken back; nothing has been sent.</source>
        <translation>Der Umschlag wurde zurückgenommen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server took the message: {server}</source>
        <translation>Der Server nahm die Nachricht an: {server}</translation>
    </message>
    <message>
        <source>The server says goodbye.</source>
        <translation>Der Server verabschiedet sich.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>{sentence} The password stored before could not be put back: type it again and save.</source>
        <translation>{sentence} Das vorher gespeicherte Kennwort ließ sich nicht zurücklegen: erneut eingeben und speichern.</translation>
    </message>
    <message>
        <source>The settings file {path} comes from a newer version of this program: update the program to use it.</source>
        <translation>Die Einstellungsdatei {path} stammt von einer neueren Version dieses Programms: das Programm aktualisieren, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Another running copy holds the settings file {path}: close it or wait, then try again.</source>
        <translation>Eine andere laufende Kopie hält die Einstellungsdatei {path}: sie schließen oder warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The settings file {path} may not be written ({platform}): check its permissions and its folder&apos;s.</source>
        <translation>Die Einstellungsdatei {path} darf nicht geschrieben werden ({platform}): ihre Rechte und die ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not saved: make room and save again; nothing stored was lost.</source>
        <translation>Die Festplatte ist voll, daher wurde {path} nicht gespeichert: Platz schaffen und erneut speichern; nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>The folder of {path} is missing and cannot be made ({platform}): create it and try again.</source>
        <translation>Der Ordner von {path} fehlt und lässt sich nicht anlegen ({platform}): ihn anlegen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is not a file: move away what stands there and try again.</source>
        <translation>{path} ist keine Datei: wegräumen, was dort steht, und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is a link that leads nowhere: remove the link and try again.</source>
        <translation>{path} ist eine Verknüpfung ins Leere: sie entfernen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is far too big for a settings file: move it away and try again.</source>
        <translation>{path} ist für eine Einstellungsdatei viel zu groß: wegräumen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({platform}): check its permissions.</source>
        <translation>Die Einstellungsdatei {path} lässt sich nicht lesen ({platform}): ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be read or written ({platform}): check the disk.</source>
        <translation>Die Einstellungsdatei {path} ließ sich nicht lesen oder schreiben ({platform}): die Festplatte prüfen.</translation>
    </message>
    <message>
        <source>The value at {location} cannot be stored in {path}: correct the field and save again.</source>
        <translation>Der Wert an {location} lässt sich in {path} nicht speichern: das Feld berichtigen und erneut speichern.</translation>
    </message>
    <message>
        <source>This site is not stored any more: another running copy may have deleted it.</source>
        <translation>Dieser Standort ist nicht mehr gespeichert: Eine andere laufende Kopie hat ihn vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>This site is stored already: choose it in the list instead.</source>
        <translation>Dieser Standort ist schon gespeichert: stattdessen in der Liste wählen.</translation>
    </message>
    <message>
        <source>Another site has this name already: choose another name.</source>
        <translation>Ein anderer Standort heißt schon so: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Another running copy changed this site meanwhile, so nothing was saved: look at its values and save again.</source>
        <translation>Eine andere laufende Kopie hat diesen Standort inzwischen geändert, daher wurde nichts gespeichert: seine Werte ansehen und erneut speichern.</translation>
    </message>
    <message>
        <source>The settings file was damaged (at {location}). It was kept unchanged as {path}; sites that could be read: {kept}.</source>
        <translation>Die Einstellungsdatei war beschädigt (an {location}). Sie wurde unverändert als {path} aufgehoben; lesbare Standorte: {kept}.</translation>
    </message>
    <message>
        <source>The settings file {path} had vanished and was written anew.</source>
        <translation>Die Einstellungsdatei {path} war verschwunden und wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The settings file came from an older version and was converted; the old one is kept as {path}.</source>
        <translation>Die Einstellungsdatei kam von einer älteren Version und wurde umgewandelt; die alte liegt als {path} bereit.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Support report of the myReports E-mail Configurator</source>
        <translation>Supportbericht des myReports E-mail Configurator</translation>
    </message>
    <message>
        <source>Made on {when}. It holds host names, user names, e-mail addresses and what the mail server said, because nobody can help without them; no password. Read it before you pass it on.</source>
        <translation>Erstellt am {when}. Er enthält Hostnamen, Benutzernamen, E-Mail-Adressen und was der Mailserver gesagt hat, weil ohne sie niemand helfen kann; kein Kennwort. Vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What myReports will do</source>
        <translation>Was myReports tun wird</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Keiner seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Begun on {when}.</source>
        <translation>Begonnen am {when}.</translation>
    </message>
    <message>
        <source>Server: {text}</source>
        <translation>Server: {text}</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Ursache: {text}</translation>
    </message>
    <message>
        <source>Advice: {text}</source>
        <translation>Rat: {text}</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>In E-mail Forwarding enter what the phone system itself needs: {entries}. Press Save. myReports does not import that, because “{synchronize}” is not marked any more.</source>
        <translation>In E-mail Forwarding eintragen, was die Telefonanlage selbst braucht: {entries}. „Save“ drücken. myReports importiert das nicht, weil „{synchronize}“ nicht mehr markiert ist.</translation>
    </message>
    <message>
        <source>In E-mail Forwarding enter: {entries}. Press Save.</source>
        <translation>In E-mail Forwarding eintragen: {entries}. „Save“ drücken.</translation>
    </message>
    <message>
        <source>In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and forgets the port and the SSL flag that it kept.</source>
        <translation>In E-MAIL Setup nur eintragen: {entries}. „Save“ drücken. myReports importiert die Werte von E-mail Forwarding und vergisst den behaltenen Port und das SSL-Kennzeichen.</translation>
    </message>
    <message>
        <source>In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and keeps port {port} and SSL.</source>
        <translation>In E-MAIL Setup nur eintragen: {entries}. „Save“ drücken. myReports importiert die Werte von E-mail Forwarding und behält Port {port} und SSL.</translation>
    </message>
    <message>
        <source>In E-MAIL Setup enter only: {entries}. Press Save. myReports imports the values of E-mail Forwarding and keeps port {port}.</source>
        <translation>In E-MAIL Setup nur eintragen: {entries}. „Save“ drücken. myReports importiert die Werte von E-mail Forwarding und behält Port {port}.</translation>
    </message>
    <message>
        <source>In E-MAIL Setup enter the own values again, which the import has overwritten: {entries}. Press Save.</source>
        <translation>In E-MAIL Setup die eigenen Werte wieder eintragen, die der Import überschrieben hat: {entries}. „Save“ drücken.</translation>
    </message>
    <message>
        <source>In E-MAIL Setup enter: {entries}. Press Save.</source>
        <translation>In E-MAIL Setup eintragen: {entries}. „Save“ drücken.</translation>
    </message>
    <message>
        <source>“{label}”: {value}</source>
        <translation>„{label}“: {value}</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>the password of {user}</source>
        <translation>das Kennwort von {user}</translation>
    </message>
    <message>
        <source>What is stored now leads myReports to port {port}, {security}, and that is as good as it gets here (§{section}).</source>
        <translation>Das jetzt Gespeicherte führt myReports zu Port {port}, {security}, und besser wird es hier nicht (§{section}).</translation>
    </message>
    <message>
        <source>Port {port} is the first open one that myReports tries by itself, and it works there with {security}, so the own values in E-MAIL Setup are enough (§{section}).</source>
        <translation>Port {port} ist der erste offene, den myReports selbst versucht, und er funktioniert dort mit {security}; die eigenen Werte in E-MAIL Setup genügen also (§{section}).</translation>
    </message>
    <message>
        <source>By itself myReports would use port {blocked_port}, the first open one (§3.1), and fail there: {message} Port {port} works with {security}, so it is given in E-mail Forwarding and imported (§{section}).</source>
        <translation>Von selbst würde myReports Port {blocked_port} nehmen, den ersten offenen (§3.1), und dort scheitern: {message} Port {port} funktioniert mit {security}; er wird daher in E-mail Forwarding vorgegeben und importiert (§{section}).</translation>
    </message>
    <message>
        <source>By itself myReports would use port {blocked_port} with less protection ({blocked_security}, §3.1). Port {port} works with {security}, so it is given in E-mail Forwarding and imported (§{section}).</source>
        <translation>Von selbst würde myReports Port {blocked_port} mit weniger Schutz nehmen ({blocked_security}, §3.1). Port {port} funktioniert mit {security}; er wird daher in E-mail Forwarding vorgegeben und importiert (§{section}).</translation>
    </message>
    <message>
        <source>None of the ports that myReports tries by itself is open (§3.1). Port {port} works with {security}, so it is given in E-mail Forwarding and imported (§{section}).</source>
        <translation>Keiner der Ports, die myReports selbst versucht, ist offen (§3.1). Port {port} funktioniert mit {security}; er wird daher in E-mail Forwarding vorgegeben und importiert (§{section}).</translation>
    </message>
    <message>
        <source>myReports still keeps a port or SSL flag from an earlier synchronization; it leads to port {port}, {security}, and that works, so the own values in E-MAIL Setup are enough (§{section}, step 2).</source>
        <translation>myReports behält noch einen Port oder das SSL-Kennzeichen aus einer früheren Synchronisation; das führt zu Port {port}, {security}, und das funktioniert; die eigenen Werte in E-MAIL Setup genügen also (§{section}, Schritt 2).</translation>
    </message>
    <message>
        <source>myReports still keeps a port or SSL flag from an earlier synchronization, and that is in the way. Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it (§{section}); then the own values reach port {port} with {security}.</source>
        <translation>myReports behält noch einen Port oder das SSL-Kennzeichen aus einer früheren Synchronisation, und das steht im Weg. Nur eine weitere Synchronisation mit leerem „{port_field}“ und abgewähltem „{ssl_field}“ setzt es zurück (§{section}); dann erreichen die eigenen Werte Port {port} mit {security}.</translation>
    </message>
    <message>
        <source>Port {port} works with {security} and can only be given in E-mail Forwarding, which the phone system needs for another server or account. So it takes two steps: myReports imports first, then E-mail Forwarding gets the phone system&apos;s own values back (§{section}).</source>
        <translation>Port {port} funktioniert mit {security} und lässt sich nur in E-mail Forwarding vorgeben, das die Telefonanlage für einen anderen Server oder ein anderes Konto braucht. Daher sind es zwei Schritte: Zuerst importiert myReports, dann erhält E-mail Forwarding die Werte der Telefonanlage zurück (§{section}).</translation>
    </message>
    <message>
        <source>None of the ports looked at can be reached from this PC. {message} Check “{host_field}”; then ask the network administrator whether a firewall is in between, or the mail administrator which port the server uses, enter that as “{port_field}” and search again.</source>
        <translation>Keiner der angesehenen Ports ist von diesem PC aus erreichbar. {message} „{host_field}“ prüfen; dann den Netzwerkadministrator fragen, ob eine Firewall dazwischen steht, oder den Mail-Administrator, welchen Port der Server benutzt, diesen als „{port_field}“ eintragen und erneut suchen.</translation>
    </message>
    <message>
        <source>The server offers only logins that myReports is not known to speak ({offered}; known are {known}). {advice}</source>
        <translation>Der Server bietet nur Anmeldungen an, von denen nicht bekannt ist, dass myReports sie spricht ({offered}; bekannt sind {known}). {advice}</translation>
    </message>
    <message>
        <source>A user name is given, so myReports would log in, but the server offers no login on any port where myReports comes to. If it takes mail without login, empty “{user_field}” and “{password_field}” and search again; otherwise ask the mail administrator for a port with login.</source>
        <translation>Ein Benutzername ist angegeben, also würde sich myReports anmelden, aber der Server bietet an keinem Port, zu dem myReports gelangt, eine Anmeldung an. Nimmt er Mail ohne Anmeldung an, „{user_field}“ und „{password_field}“ leeren und erneut suchen; sonst den Mail-Administrator nach einem Port mit Anmeldung fragen.</translation>
    </message>
    <message>
        <source>The server takes mail without login, but not on the port that myReports comes to by itself (§3.1). A port can only be imported, and an import wants user name and password (§3.2): there is no scenario for that. Ask the mail administrator for a login, or to take mail without login on port 25.</source>
        <translation>Der Server nimmt Mail ohne Anmeldung an, aber nicht an dem Port, zu dem myReports von selbst gelangt (§3.1). Ein Port lässt sich nur importieren, und ein Import verlangt Benutzername und Kennwort (§3.2): Dafür gibt es kein Szenario. Den Mail-Administrator um eine Anmeldung bitten, oder darum, Mail ohne Anmeldung an Port 25 anzunehmen.</translation>
    </message>
    <message>
        <source>No port leads as far as the login or the recipient. The furthest was port {blocked_port}: {message} {cause} {advice}</source>
        <translation>Kein Port führt bis zur Anmeldung oder zum Empfänger. Am weitesten kam Port {blocked_port}: {message} {cause} {advice}</translation>
    </message>
    <message>
        <source>What is stored should work: port {port}, {security} (§{section}); not tested yet</source>
        <translation>Das Gespeicherte sollte funktionieren: Port {port}, {security} (§{section}); noch nicht getestet</translation>
    </message>
    <message>
        <source>These values should work: port {port}, {security} (§{section}); not tested yet</source>
        <translation>Diese Werte sollten funktionieren: Port {port}, {security} (§{section}); noch nicht getestet</translation>
    </message>
    <message>
        <source>What is stored works: port {port}, {security} (§{section})</source>
        <translation>Das Gespeicherte funktioniert: Port {port}, {security} (§{section})</translation>
    </message>
    <message>
        <source>Enter these values, they work: port {port}, {security} (§{section})</source>
        <translation>Diese Werte eintragen, sie funktionieren: Port {port}, {security} (§{section})</translation>
    </message>
    <message>
        <source>Your consent is needed to finish the test: port {port}, {security} (§{section})</source>
        <translation>Um den Test zu beenden, ist Zustimmung nötig: Port {port}, {security} (§{section})</translation>
    </message>
    <message>
        <source>The best settings found do not work: {headline} (port {port}, {security}, §{section})</source>
        <translation>Die besten gefundenen Einstellungen funktionieren nicht: {headline} (Port {port}, {security}, §{section})</translation>
    </message>
    <message>
        <source>No working settings: no port is open</source>
        <translation>Keine passenden Einstellungen: Kein Port ist offen</translation>
    </message>
    <message>
        <source>No working settings: the server wants another kind of login</source>
        <translation>Keine passenden Einstellungen: Der Server verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>No working settings: no login is offered</source>
        <translation>Keine passenden Einstellungen: Es wird keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>No working settings: no scenario for sending without login on a chosen port</source>
        <translation>Keine passenden Einstellungen: kein Szenario für das Senden ohne Anmeldung auf einem gewählten Port</translation>
    </message>
    <message>
        <source>No working settings found</source>
        <translation>Keine passenden Einstellungen gefunden</translation>
    </message>
    <message>
        <source>no protection at all</source>
        <translation>gar kein Schutz</translation>
    </message>
    <message>
        <source>{security} (certificate not verified)</source>
        <translation>{security} (Zertifikat nicht bestätigt)</translation>
    </message>
    <message>
        <source>{why} The test with exactly these values stopped before the password was sent ({headline}), so whether they work is not shown.</source>
        <translation>{why} Der Test mit genau diesen Werten hielt an, bevor das Kennwort gesendet wurde ({headline}); ob sie funktionieren, ist also nicht gezeigt.</translation>
    </message>
    <message>
        <source>{why} The test with exactly these values failed, though: {headline}. Nothing else was tried, because repeated logins can lock the account.</source>
        <translation>{why} Der Test mit genau diesen Werten ist allerdings gescheitert: {headline}. Sonst wurde nichts versucht, weil wiederholte Anmeldungen das Konto sperren können.</translation>
    </message>
    <message>
        <source>Without login the server judges by address and may treat the phone system differently from this PC.</source>
        <translation>Ohne Anmeldung urteilt der Server nach der Adresse und behandelt die Telefonanlage vielleicht anders als diesen PC.</translation>
    </message>
    <message>
        <source>Port {ports} did not answer this PC and comes earlier in the order of myReports: if it answers the phone system, myReports uses it instead.</source>
        <translation>Port {ports} hat diesem PC nicht geantwortet und steht in der Reihenfolge von myReports weiter vorn: Antwortet er der Telefonanlage, verwendet myReports stattdessen ihn.</translation>
    </message>
    <message>
        <source>{port} with {security}</source>
        <translation>{port} mit {security}</translation>
    </message>
    <message>
        <source>These ports came as far and were not tried: {others}.</source>
        <translation>Diese Ports kamen ebenso weit und wurden nicht versucht: {others}.</translation>
    </message>
    <message>
        <source>Whether the phone system accepts a certificate that does not verify is not known; the HowTo is silent on it. Ask the mail administrator for one that verifies.</source>
        <translation>Ob die Telefonanlage ein Zertifikat annimmt, das sich nicht bestätigen lässt, ist nicht bekannt; das HowTo schweigt dazu. Den Mail-Administrator um eines bitten, das sich bestätigen lässt.</translation>
    </message>
    <message>
        <source>The order matters (§4.4): unmark “{synchronize}” and save E-MAIL Setup before E-mail Forwarding gets other values; otherwise myReports imports those.</source>
        <translation>Die Reihenfolge zählt (§4.4): „{synchronize}“ abwählen und E-MAIL Setup speichern, bevor E-mail Forwarding andere Werte erhält; sonst importiert myReports diese.</translation>
    </message>
    <message>
        <source>E-mail Forwarding also serves the phone system&apos;s own e-mail (fax, voicemail), which then uses this server, too. If it must keep another server, two steps are needed (§4.4).</source>
        <translation>E-mail Forwarding dient auch der eigenen E-Mail der Telefonanlage (Fax, Sprachnachrichten), die dann ebenfalls diesen Server benutzt. Muss sie einen anderen behalten, sind zwei Schritte nötig (§4.4).</translation>
    </message>
    <message>
        <source>A passed test does not prove that {sender} may send: some servers check the sender only when a message arrives. Send the sample report, that is the proof.</source>
        <translation>Ein bestandener Test beweist nicht, dass {sender} senden darf: Manche Server prüfen den Absender erst, wenn eine Nachricht kommt. Den Beispielbericht senden, er ist der Beweis.</translation>
    </message>
    <message>
        <source>All is ready for the next step; no password was sent.</source>
        <translation>Alles ist für den nächsten Schritt bereit; es wurde kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>This port greets nobody in plain text: it waits for SSL (implicit TLS).</source>
        <translation>Dieser Port grüßt niemanden im Klartext: Er wartet auf SSL (implizites TLS).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: {server}</source>
        <translation>Die Worte des Servers: {server}</translation>
    </message>
    <message>
        <source>Unsecured means that anybody on the way can read and change the reports and, where myReports logs in, read the password. myReports sends both without asking.</source>
        <translation>Ungesichert heißt, dass jeder unterwegs die Berichte lesen und ändern kann und, wo sich myReports anmeldet, das Kennwort lesen. myReports sendet beides, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Port {port}, {security}.</source>
        <translation>Port {port}, {security}.</translation>
    </message>
    <message>
        <source>No login is offered here.</source>
        <translation>Hier wird keine Anmeldung angeboten.</translation>
    </message>
    <message>
        <source>Logins offered without TLS: {logins}.</source>
        <translation>Anmeldungen ohne TLS: {logins}.</translation>
    </message>
    <message>
        <source>Logins offered after TLS: {logins}.</source>
        <translation>Anmeldungen nach TLS: {logins}.</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>certificate unverified</source>
        <translation>Zertifikat nicht bestätigt</translation>
    </message>
    <message>
        <source>The certificate is verified: issued by {issuer}, valid until {not_after}.</source>
        <translation>Das Zertifikat ist bestätigt: ausgestellt von {issuer}, gültig bis {not_after}.</translation>
    </message>
    <message>
        <source>works, unsecured</source>
        <translation>geht, ungesichert</translation>
    </message>
    <message>
        <source>works, not verified</source>
        <translation>geht, nicht bestätigt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>SSL only</source>
        <translation>nur SSL</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>keine Begrüßung</translation>
    </message>
    <message>
        <source>no SSL</source>
        <translation>kein SSL</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>kein STARTTLS</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>OAuth only</source>
        <translation>nur OAuth</translation>
    </message>
    <message>
        <source>unknown login</source>
        <translation>fremde Anmeldung</translation>
    </message>
    <message>
        <source>no relaying</source>
        <translation>kein Relay</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>greeting failed</source>
        <translation>Begrüßung schlug fehl</translation>
    </message>
    <message>
        <source>EHLO failed</source>
        <translation>EHLO schlug fehl</translation>
    </message>
    <message>
        <source>STARTTLS failed</source>
        <translation>STARTTLS schlug fehl</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS schlug fehl</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat gewechselt</translation>
    </message>
    <message>
        <source>sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>recipient refused</source>
        <translation>Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>schlug fehl</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message>
        <source>What to enter</source>
        <translation>Was einzutragen ist</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Enter these values</source>
        <translation>Diese Werte eintragen</translation>
    </message>
    <message>
        <source>Fill the two forms with the recommended values; nothing is saved</source>
        <translation>Die beiden Formulare mit den empfohlenen Werten ausfüllen; gespeichert wird nichts</translation>
    </message>
    <message>
        <source>Scenario Assistant…</source>
        <translation>Szenario-Assistent…</translation>
    </message>
    <message>
        <source>Step by step through a scenario of the HowTo, with its saves</source>
        <translation>Schritt für Schritt durch ein Szenario des HowTo, mit seinen Speichervorgängen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Back to the log of the tests</source>
        <translation>Zurück zum Protokoll der Tests</translation>
    </message>
</context>
<context>
    <name>SurveyController</name>
    <message>
        <source>Find Working Settings</source>
        <translation>Passende Einstellungen finden</translation>
    </message>
    <message>
        <source>Looking at every port with every kind of protection. No password is sent.</source>
        <translation>Jeder Port wird mit jeder Art von Schutz angesehen. Es wird kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>The survey ended with an internal error</source>
        <translation>Die Suche endete mit einem internen Fehler</translation>
    </message>
    <message>
        <source>Stopped: not everything was looked at</source>
        <translation>Angehalten: Es wurde nicht alles angesehen</translation>
    </message>
    <message>
        <source>Port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>Es ließ sich nichts ansehen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>The values are filled in; nothing is saved yet</source>
        <translation>Die Werte sind eingetragen; gespeichert ist noch nichts</translation>
    </message>
    <message>
        <source>The values are filled in; type the password, then save</source>
        <translation>Die Werte sind eingetragen; das Kennwort eingeben, dann speichern</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Test what is saved now</source>
        <translation>Testen, was jetzt gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>&amp;Mail server for myReports:</source>
        <translation>&amp;Mailserver für myReports:</translation>
    </message>
    <message>
        <source>A name or an address, without a port.</source>
        <translation>Ein Name oder eine Adresse, ohne Port.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 bis 65535.</translation>
    </message>
    <message>
        <source>The server &amp;wants SSL from the first byte</source>
        <translation>Der Server &amp;verlangt SSL vom ersten Byte an</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Login name; an import needs one.</source>
        <translation>Anmeldename; ein Import braucht einen.</translation>
    </message>
    <message>
        <source>P&amp;assword:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Needed where it is not stored for this account; the forms are filled with it.</source>
        <translation>Nötig, wo es für dieses Konto nicht gespeichert ist; die Formulare werden damit ausgefüllt.</translation>
    </message>
    <message>
        <source>&amp;Sender address:</source>
        <translation>&amp;Absenderadresse:</translation>
    </message>
    <message>
        <source>The reports come from it.</source>
        <translation>Von ihr kommen die Berichte.</translation>
    </message>
    <message>
        <source>&amp;Reply to:</source>
        <translation>A&amp;ntwort an:</translation>
    </message>
    <message>
        <source>May be empty; an import leaves it.</source>
        <translation>Darf leer sein; ein Import lässt sie stehen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This test ran on this PC, not in the phone system, which has another address and perhaps an older TLS.</source>
        <translation>Dieser Test lief auf diesem PC, nicht in der Telefonanlage; die hat eine andere Adresse und vielleicht ein älteres TLS.</translation>
    </message>
    <message>
        <source>Where to look next: the log file of myReports on the phone system has details about e-mail problems (§4.5).</source>
        <translation>Wo weiterzusuchen ist: Die Protokolldatei von myReports auf der Telefonanlage hat Einzelheiten zu E-Mail-Problemen (§4.5).</translation>
    </message>
    <message>
        <source>The server took the sample report</source>
        <translation>Der Server nahm den Beispielbericht an</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Test passed for now on port {port}, {security}</source>
        <translation>Test vorläufig bestanden auf Port {port}, {security}</translation>
    </message>
    <message>
        <source>Test passed on port {port}, {security}</source>
        <translation>Test bestanden auf Port {port}, {security}</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test abgebrochen</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <translation>Der Test dauerte zu lange</translation>
    </message>
    <message>
        <source>Login refused on port {port}</source>
        <translation>Anmeldung auf Port {port} abgelehnt</translation>
    </message>
    <message>
        <source>Login withheld on port {port}: your consent is needed</source>
        <translation>Anmeldung auf Port {port} zurückgehalten: Zustimmung nötig</translation>
    </message>
    <message>
        <source>The stored password belongs to another account</source>
        <translation>Das gespeicherte Kennwort gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Relaying denied on port {port}</source>
        <translation>Weiterleitung auf Port {port} verweigert</translation>
    </message>
    <message>
        <source>Perhaps delivered, perhaps not</source>
        <translation>Vielleicht zugestellt, vielleicht nicht</translation>
    </message>
    <message>
        <source>Sent, but not to all recipients</source>
        <translation>Gesendet, aber nicht an alle Empfänger</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test gescheitert</translation>
    </message>
    <message>
        <source>The settings cannot be tested</source>
        <translation>Die Einstellungen lassen sich nicht testen</translation>
    </message>
    <message>
        <source>The synchronization is blocked</source>
        <translation>Die Synchronisation ist blockiert</translation>
    </message>
    <message>
        <source>Mail server not found</source>
        <translation>Mailserver nicht gefunden</translation>
    </message>
    <message>
        <source>No port open</source>
        <translation>Kein Port offen</translation>
    </message>
    <message>
        <source>No proper greeting on port {port}</source>
        <translation>Keine richtige Begrüßung auf Port {port}</translation>
    </message>
    <message>
        <source>Introduction (EHLO) failed on port {port}</source>
        <translation>Vorstellung (EHLO) auf Port {port} gescheitert</translation>
    </message>
    <message>
        <source>STARTTLS failed on port {port}</source>
        <translation>STARTTLS auf Port {port} gescheitert</translation>
    </message>
    <message>
        <source>TLS handshake failed on port {port}</source>
        <translation>TLS-Handshake auf Port {port} gescheitert</translation>
    </message>
    <message>
        <source>Certificate not accepted on port {port}</source>
        <translation>Zertifikat auf Port {port} nicht angenommen</translation>
    </message>
    <message>
        <source>Login not possible on port {port}</source>
        <translation>Anmeldung auf Port {port} nicht möglich</translation>
    </message>
    <message>
        <source>Sender refused on port {port}</source>
        <translation>Absender auf Port {port} abgelehnt</translation>
    </message>
    <message>
        <source>Recipient refused on port {port}</source>
        <translation>Empfänger auf Port {port} abgelehnt</translation>
    </message>
    <message>
        <source>Test not finished</source>
        <translation>Test nicht beendet</translation>
    </message>
    <message>
        <source>Message not delivered</source>
        <translation>Nachricht nicht zugestellt</translation>
    </message>
    <message>
        <source>Real reports can be sent with these values, as far as this PC can tell.</source>
        <translation>Mit diesen Werten lassen sich echte Berichte senden, soweit dieser PC es sagen kann.</translation>
    </message>
    <message>
        <source>The server accepts the login, the sender and the test recipient.</source>
        <translation>Der Server nimmt Anmeldung, Absender und Testempfänger an.</translation>
    </message>
    <message>
        <source>The server accepts the sender and the test recipient, without login.</source>
        <translation>Der Server nimmt Absender und Testempfänger an, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The connection is not protected: reports, and a password, can be read on the way.</source>
        <translation>Die Verbindung ist nicht geschützt: Berichte und ein Kennwort sind unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The certificate is verified as this PC sees it; revocation is not checked.</source>
        <translation>Das Zertifikat ist aus Sicht dieses PCs bestätigt; ein Widerruf wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate of {subject} is not verified. Whether the phone system accepts it is not known.</source>
        <translation>Das Zertifikat von {subject} ist nicht bestätigt. Ob die Telefonanlage es annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Provisional: port {ports} had not answered yet. If it opens for the phone system, myReports uses it instead.</source>
        <translation>Vorläufig: Port {ports} hatte noch nicht geantwortet. Öffnet er sich für die Telefonanlage, verwendet myReports stattdessen ihn.</translation>
    </message>
    <message>
        <source>This PC stopped the test, so it says nothing about the mail server.</source>
        <translation>Dieser PC hat den Test angehalten; er sagt also nichts über den Mailserver.</translation>
    </message>
    <message>
        <source>The test did not begin, so it says nothing about the mail server.</source>
        <translation>Der Test hat nicht begonnen; er sagt also nichts über den Mailserver.</translation>
    </message>
    <message>
        <source>This may be temporary: repeat the test in some minutes before you change anything.</source>
        <translation>Das kann vorübergehen: den Test in einigen Minuten wiederholen, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>With these values myReports will not send reports either, as far as this PC can tell.</source>
        <translation>Mit diesen Werten wird auch myReports keine Berichte senden, soweit dieser PC es sagen kann.</translation>
    </message>
    <message>
        <source>The test says nothing about the steps that it did not reach.</source>
        <translation>Über die Schritte, die er nicht erreicht hat, sagt der Test nichts.</translation>
    </message>
    <message>
        <source>The test stopped before the login; myReports itself does not ask.</source>
        <translation>Der Test hielt vor der Anmeldung an; myReports selbst fragt nicht.</translation>
    </message>
    <message>
        <source>The message had gone out already: it was perhaps delivered.</source>
        <translation>Die Nachricht war schon hinausgegangen: Sie wurde vielleicht zugestellt.</translation>
    </message>
    <message>
        <source>Port {ports} had not answered yet and stands earlier in the order of myReports.</source>
        <translation>Port {ports} hatte noch nicht geantwortet und steht in der Reihenfolge von myReports weiter vorn.</translation>
    </message>
    <message>
        <source>Not proven: mail to other domains. Sender and test recipient share one; test with a recipient outside.</source>
        <translation>Nicht bewiesen: Mail an andere Domänen. Absender und Testempfänger teilen sich eine; mit einem Empfänger außerhalb testen.</translation>
    </message>
    <message>
        <source>Without login the server judges by address: it saw this PC ({address}) and may treat the phone system differently.</source>
        <translation>Ohne Anmeldung urteilt der Server nach der Adresse: Er sah diesen PC ({address}) und behandelt die Telefonanlage vielleicht anders.</translation>
    </message>
    <message>
        <source>Without login the server judges by address: it may treat the phone system differently.</source>
        <translation>Ohne Anmeldung urteilt der Server nach der Adresse: Er behandelt die Telefonanlage vielleicht anders.</translation>
    </message>
    <message>
        <source>Not proven: that the sender is allowed. Some servers check it only when a message arrives; the sample report is the proof.</source>
        <translation>Nicht bewiesen: dass der Absender erlaubt ist. Manche Server prüfen ihn erst, wenn eine Nachricht kommt; der Beispielbericht ist der Beweis.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: the order of ports was changed for this test.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Die Reihenfolge der Ports wurde für diesen Test geändert.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: the order of SSL ports was changed for this test.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Die Reihenfolge der SSL-Ports wurde für diesen Test geändert.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: this test used an EHLO name of its own.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Dieser Test verwendete einen eigenen EHLO-Namen.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate was verified with this site&apos;s CA file.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Das Zertifikat wurde mit der CA-Datei dieses Standorts bestätigt.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate does not verify; it was accepted for this site.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Das Zertifikat lässt sich nicht bestätigen; es wurde für diesen Standort angenommen.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate does not verify; it was accepted for this test.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Das Zertifikat lässt sich nicht bestätigen; es wurde für diesen Test angenommen.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: you allowed the unprotected login; myReports does not ask.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Die ungeschützte Anmeldung wurde erlaubt; myReports fragt nicht.</translation>
    </message>
    <message>
        <source>Not shown for the phone system: user name or password has letters beyond ASCII, which this test sent as UTF-8.</source>
        <translation>Für die Telefonanlage nicht gezeigt: Benutzername oder Kennwort hat Zeichen außerhalb von ASCII, die dieser Test als UTF-8 sandte.</translation>
    </message>
    <message>
        <source>Port {port} has opened meanwhile. myReports would use it; it is not tested. Test again, or enter one port in “{port_field}” (E-mail Forwarding) and import it with “{synchronize}”.</source>
        <translation>Port {port} hat sich inzwischen geöffnet. myReports würde ihn verwenden; er ist nicht getestet. Noch einmal testen, oder einen Port in „{port_field}“ (E-mail Forwarding) eintragen und mit „{synchronize}“ importieren.</translation>
    </message>
    <message>
        <source>Port {ports} stayed closed: the verdict is final.</source>
        <translation>Port {ports} blieb geschlossen: Das Ergebnis ist endgültig.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Result: {text}</source>
        <translation>Ergebnis: {text}</translation>
    </message>
    <message>
        <source>Correct this first: {problem}</source>
        <translation>Zuerst berichtigen: {problem}</translation>
    </message>
    <message>
        <source>&amp;Go to field</source>
        <translation>Zum &amp;Feld</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>Send Sample &amp;Report…</source>
        <translation>Beispielbe&amp;richt senden…</translation>
    </message>
    <message>
        <source>The proof that the sender is allowed: some servers check it only then</source>
        <translation>Der Beweis, dass der Absender erlaubt ist: Manche Server prüfen ihn erst dann</translation>
    </message>
    <message>
        <source>Certificat&amp;e…</source>
        <translation>&amp;Zertifikat…</translation>
    </message>
    <message>
        <source>The certificate that the server has shown</source>
        <translation>Das Zertifikat, das der Server gezeigt hat</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>TLS (STARTTLS)</source>
        <translation>TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>SSL (implicit TLS)</source>
        <translation>SSL (implizites TLS)</translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
</TS>
