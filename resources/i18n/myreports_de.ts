<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>CheckController</name>
    <message>
        <source>Correct this first: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Sample Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test ended with an internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Your consent is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this site from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in anyway, in this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your settings. What you have saved is safe. You can go on; if it happens again, please pass on this report. It holds no password and nothing a server said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The whole test took too long and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several steps were slow; the log shows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the test. Changes only this test: allow it more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was finished; the steps so far are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test again when you are ready: nothing in E-MAIL Setup was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be tested as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is empty or has a value that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked field in E-MAIL Setup or E-mail Forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported from E-mail Forwarding, where this is empty: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports imports only when no required field is empty. What it does otherwise the HowTo does not say; the own values are assumed to stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {missing} in E-mail Forwarding, or unmark “{synchronize_field}” in E-MAIL Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file of this site cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, is protected, or holds no certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only this test: choose the CA file again, or take it out; ask the mail administrator for a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} has opened meanwhile: myReports would use it, and it is not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port answers slowly and stands earlier in the order that myReports follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. To keep to one port enter it in “{port_field}” (E-mail Forwarding) and import it with “{synchronize_field}” (§4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no safe place for passwords (keyring).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring service runs in this session, or only one that would store passwords openly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) and keep it for this session only, or set up a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this PC is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not unlocked when it asked for its own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this PC refuses access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was declined, or a policy of this PC forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow access, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this PC did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It probably waits for an answer in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window of the keyring and answer it, or retype “{password_field}” ({dialog}) for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this PC reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its service or its data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) for this session only, and have the keyring repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring took the password but does not give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s keyring throws passwords away, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype “{password_field}” ({dialog}) and keep it for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent: this connection is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no TLS here, so anybody on the way could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS. myReports itself would send the password unprotected. Changes only this test: allow the unprotected login once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent: the server&apos;s certificate is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a verified certificate nobody knows that this is the right server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to repair the certificate. Changes only this test: compare the SHA-256 with the administrator and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no login on port {port}; no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login is switched off on this port, or allowed only after TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for the port with login (often 587). If the server takes mail without login, empty “{user_field}” and “{password_field}” ({dialog}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers only kinds of login that this tool does not know: {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a sign-in by OAuth or Windows account instead of a plain password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow login with a password (PLAIN or LOGIN) for this mailbox, or for a relay that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the login of {user}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong, or this mailbox is not allowed to log in for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{user_field}” (often the full e-mail address) and retype “{password_field}” in {dialog}. Do not repeat too often: accounts get locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check the login of {user} just now: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account directory is out of reach, or there were too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and repeat the test; if it happens again, ask the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost while logging in as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers hang up on a wrong password; a firewall may also have stepped in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{user_field}” and “{password_field}” in {dialog}, then ask the mail administrator to look into the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s login question cannot be understood: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server breaks the rules of its own login method; the password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this log to the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password belongs to another server or user; it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server or user name were changed after the password had been stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retype “{password_field}” in {dialog} and save, or put the old server and user back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the sender {mailbox}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may not send under that address, or the server demands a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}), or ask the mail administrator to allow this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot handle the sender {mailbox}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ has letters beyond ASCII, and the server lacks SMTPUTF8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address without umlauts or other special letters in “{sender_field}” ({dialog}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the recipient {mailbox}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not exist, its mailbox is full, or the server puts off unknown senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address, wait some minutes and repeat the test; otherwise ask the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot handle the recipient {mailbox}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recipient without umlauts or other special letters before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass mail on to {mailbox}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a login first, or accepts mail only for its own addresses from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “{user_field}” and “{password_field}” ({dialog}), or ask the mail administrator to let the phone system&apos;s address relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses every recipient; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses do not exist, or the server does not pass mail on for this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipients&apos; addresses; then ask the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses some recipients; the others get the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses do not exist, or their servers refuse mail just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the refused addresses; then ask the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has {size}; the server takes at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits the size of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to raise the limit; real reports may be bigger than the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message itself: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login may not send as this sender, or a filter dislikes the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “{sender_field}” ({dialog}); otherwise show the server&apos;s answer to the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent but never confirmed: it was perhaps delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended between the last byte of the message and the server&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the recipients&apos; mailboxes before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or it is known only inside another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of “{host_field}” in {dialog}. If it is right, ask the mail administrator for the name of the outgoing mail server (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} exists but has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mail domain or a web name, not the name of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the outgoing mail server in “{host_field}” ({dialog}), not the part of an e-mail address behind the @. The mail administrator knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} could not be looked up just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server did not answer properly, or this PC has no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this PC&apos;s network connection and repeat the test. An IP address in “{host_field}” ({dialog}) needs no name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server did not answer within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no network connection, or its name server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer answers, but no mail server listens on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}, and ask the mail administrator which port the server uses. Another port goes into “{port_field}” (E-mail Forwarding) and reaches myReports with “{synchronize_field}” (§4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} did not answer within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or the internet provider drops connections to this port without a word, or the server is down. Port 25 is often blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator which port is open to the phone system, and whoever runs the firewall to let the phone system through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port}: there is no way to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s network has no route to the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this PC&apos;s network connection and VPN, and the address in “{host_field}” ({dialog}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} was closed while connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or the server itself breaks off connections from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow connections from the phone system&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does not let the tool connect to port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or virus scanner on this PC blocks mail connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only this test: allow this program in the PC&apos;s firewall or virus scanner. The phone system is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to port {port} ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s network reported an unusual problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog} and this PC&apos;s network connection, then repeat the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} has not answered yet; the test went on without waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way drops connections to this port, or answers very slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this port opens for the phone system, myReports uses it instead. Ask the mail administrator whether it is meant to be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded, or something between it and this PC swallows the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the test in some minutes; if it happens again, tell the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or a firewall does not want this client, or the service has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for this connection in the mail server&apos;s log, with the time shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or virus scanner stepped in, or the server crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for this connection in the logs of the mail server and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of a mail server: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of service listens on this port, or a device on the way answers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}; ask the mail administrator for the server and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of service listens on this port, or the server has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that does not fit here: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server breaks the rules of mail transmission, or a device on the way interferes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ends the conversation: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being restarted, is overloaded, or has had too many connections from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said something without being asked: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends a notice, or its answers are out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done if the test goes on; otherwise show this to the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is open, but no mail server greeted within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server delays greetings on purpose, a virus scanner holds the connection, or the port expects another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator which port is meant for sending, and whether it needs SSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets with a refusal: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not accept mail from this address, or is out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow this address and the phone system&apos;s address. The phone system may be treated differently from this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall has starred out the server&apos;s greeting: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall inspects mail connections (often “SMTP fixup” or “ESMTP inspection”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If TLS or the login is missing further down, ask the mail administrator or whoever runs the firewall to switch this inspection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the introduction (EHLO): {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It dislikes the name this PC introduces itself with, or does not serve this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator what the server demands. Changes only this test: set another EHLO name; the two dialogs cannot choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS; myReports goes on unsecured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no TLS set up on this port, or a firewall removes the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS for this port. Otherwise password and reports can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers STARTTLS but does not know the command; myReports goes on unsecured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is only half set up on the server, or a firewall interferes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to repair TLS on this port. Otherwise password and reports can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to start TLS just now: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is set up on the server but does not work, often for want of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to check the server&apos;s TLS settings. myReports has no way round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected data arrived between STARTTLS and TLS; the test was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the way may be slipping in data, or the server has a dangerous fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no password. Show this log to the mail administrator at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake was not finished within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port expects no TLS from the first byte, or a firewall holds the handshake up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator whether port {port} is meant for SSL or for TLS (STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} does not speak TLS from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL was forced, but this port begins in plain text, as the ports 25 and 587 usually do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark “{ssl_field}” (E-mail Forwarding), or enter an SSL port such as 465 in “{port_field}”, and have it imported with “{synchronize_field}” (§4.2, §4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and this PC have no TLS version in common ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows only TLS 1.0 or 1.1, which are no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to switch on TLS 1.2 or newer. The phone system may still know the old versions: the HowTo does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and this PC have no encryption method in common ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows only outdated methods, or allows only very few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow up-to-date TLS cipher suites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s TLS is too weak for this PC ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key or its key exchange is too short by today&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate with a longer key and current TLS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s TLS is too old: it lacks secure renegotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server or a TLS proxy before it has not been updated for many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server. The phone system may behave differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port expects another kind of protection, or a firewall forbids TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or virus scanner forbids TLS, or the server has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to look into the logs of the server and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off the TLS handshake ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept what this PC offers, or expects another server name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “{host_field}” in {dialog}; show this log to the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s TLS settings are faulty, or something on the way changes the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {not_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody renewed it, or this PC&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this PC&apos;s date; ask the mail administrator to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {not_before} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong, or the certificate was installed too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this PC&apos;s date; if it is right, ask the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for {host} but for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is called by another name or by its address, or it is the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name that the certificate carries in “{host_field}” ({dialog}), or ask the mail administrator for the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does not know who issued the certificate: {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company issues its own certificates, the server does not send its intermediate certificate, or a virus scanner reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator. Changes only this test: add the company&apos;s CA file to this site. The phone system has a trust store of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made its certificate itself ({subject}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one that came with the server, or an internal server without a company CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a certificate from a known issuer. Changes only this test: compare the SHA-256 with the administrator and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is too weak ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is too short or its signature outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer has declared it invalid; the key may have been stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not log in. Tell the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be verified ({platform}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks a rule that this PC enforces; a phone system with older software may not mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details in this log to the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server showed another certificate on the second connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several servers share this name, or somebody on the way has stepped in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the test; if it happens again, ask the mail administrator before you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: another port is open and myReports goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sender&apos;s own address, which need not take mail. Test with another test recipient; the sample report is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was accepted for this test by its SHA-256 and is not shown for the phone system. Ask the mail administrator for a certificate that verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the test was finished before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>“{label}” ({item})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” ({setup})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” ({forwarding})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: spaces before or after the value were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a control character or line break: type the value by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains an invisible character: type the value by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: use at most {value} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} named {value} twice; it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty, but there is a user name: enter the password, or empty the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not used, because there is no user name: enter one if the server wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} begins or ends with a space, which counts: retype it if that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} differs from the password: type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is filled in, but the password is not: type both, or empty both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty, so myReports imports nothing: fill it in, or unmark the synchronization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a number: enter one from 1 to 65535, or nothing for automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a number: enter numbers from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is out of range: ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is 456, a misprint of the HowTo: enter 465 for SSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has too many ports: keep the {value} that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: an address stands in square brackets here, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a SHA-1 fingerprint: enter the SHA-256 one, which has 64 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a SHA-256 fingerprint: enter its 64 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a number: enter seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is out of range: enter a sensible number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: another site has this name already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty: many spam filters dislike that, so type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: nothing stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an e-mail address: nothing stands behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains several addresses: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains more than one @: enter one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a name beside the address: enter the address alone, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a link: enter the address alone, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a space: enter the address without it, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has a dot at the start or end of a part, or two in a row: check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains “{value}”, which no address may have: check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has quotation marks in the wrong place: remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid mail domain: check the part behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid IP address: check the part behind the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: an IP address behind the @ stands in square brackets, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: at most 64 characters stand before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: an address has at most 254 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no dot behind the @: check whether the mail domain is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has letters beyond ASCII before the @: many servers refuse that; better use another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a web address: enter only the server&apos;s name, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a port: enter only the server&apos;s name, such as {value}; a port of its own goes into “Outgoing mail server port” (E-mail Forwarding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is an e-mail address: enter the name of the outgoing mail server, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains a space: enter a name without spaces, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has brackets, which only IPv6 addresses have: enter {value} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} names a network interface of this PC: enter the address without it, such as {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains “{value}”: use letters, digits, hyphens and dots only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a valid name: check its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a valid IPv4 address: enter four numbers from 0 to 255, with dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a valid IPv6 address: check it, or enter the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has two dots in a row or begins with one: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the part “{value}” is too long: at most 63 characters between two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: a server&apos;s name has at most 253 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the part “{value}” begins or ends with a hyphen: check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains an underscore, which some name servers refuse: check it with the mail administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no dot: this PC may complete it and the phone system not; better enter the full name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message>
        <source>E-mail Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server of the phone system: a name or an address, without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535. Empty: myReports looks for an open port by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server requires an encrypted connection (TLS/SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: myReports insists on SSL from the first byte and does not fall back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name. An import needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login password. Leave it alone to keep the stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again, when you changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Information (Sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address; becomes E-Mail From of myReports on import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>Practice inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Send a sample report to the practice recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>E-MAIL Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail server port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server requires an encrypted connection (TLS/SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize with the system email account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail Reply To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port order with SSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the name look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the answer to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the whole test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Server: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of the tests, with cause and advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only warnings and failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step and every line on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested from this PC, not from the phone system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>myReports E-mail Configurator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice values are filled in. Press Test Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test Connection to try these values now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the values of the two dialogs, then press Test Connection. Nothing is stored before Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good test: {when} · port {port} · {security}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports E-mail Configurator {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the e-mail settings of OpenScape Business myReports from this PC, by the rules of the HowTo “Configure E-mail transmission” (V1R3). Where it prints port 456, 465 is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat a changed password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordFinder</name>
    <message>
        <source>The password cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it for this &amp;session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password belongs to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stored for {user} at {host}. Send it to {new_host} as {new_user}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {ports}, first open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, else SSL, else unsecured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL only, else it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} · {ports} · {protection} · {login} ({sections})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in as {user}, but no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user name, so myReports logs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user name, so myReports sends without login (§5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“E-Mail Reply To” is not imported: the own value stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{synchronize}” is marked and no required field of E-mail Forwarding is empty, so myReports overwrites its own server, user, password and sender with those values (§3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{synchronize}” is marked, but nothing is imported, so the values of E-MAIL Setup stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{synchronize}” is not marked, so the values of E-MAIL Setup are used (§3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These required fields of E-mail Forwarding are empty: {missing}. The HowTo is silent on what myReports then does; this tool takes it that nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field of E-mail Forwarding is empty: {missing}. The HowTo is silent on what myReports then does; this tool takes it that nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports has no mail server of its own either, so there is nothing to send with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port was imported, so myReports tries only port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was imported, so myReports uses the first port that is open, in the order {ports}. If the conversation fails there, it does not try another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL is forced: if the server does not speak SSL (implicit TLS) on this port, sending fails (§3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports prefers TLS (STARTTLS); where the server does not support it, it tries SSL, and otherwise sends unsecured (§1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} and SSL are still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets them (§4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL is still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is still in force from an earlier synchronization (§4.4). Only another synchronization, with “{port_field}” empty and “{ssl_field}” unmarked, resets it (§4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server without login on a port of your choice cannot be set up at all: the import wants “{user}” and “{password}” (E-mail Forwarding), and “{dialog}” has no port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What myReports will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the plan: {sections} of the HowTo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the plan with the sections of the HowTo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the plan: connect, log in, name sender and recipient; no message is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Working Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Sample Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same conversation, then a real message with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>Why myReports will do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used now: E-mail Forwarding is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used now: a required field is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used now: not synchronized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained: SSL (§4.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained: port {port}, SSL (§4.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retained: port {port} (§4.3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Everything works: all ports are open and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only port 587 is open, with TLS (STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only port 465 is open, with SSL (implicit TLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no encryption at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall swallows connections to port 25; the other ports work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall swallows connections to every port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made its certificate itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows only outdated TLS versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 with login for sending (SMTP AUTH) switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail that demands an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login may not send under this sender address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass mail on to other domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts off unknown senders for a while (greylisting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets very slowly on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hangs up in the middle of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} → {real} (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server is not running: start it from the Practice menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server found no free port on this PC: close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s TLS library cannot play this scenario: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server stopped because of a fault: start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>In&amp;box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>Start the program with --practice to try everything on a built-in server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, nothing is stored: {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;box ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this PC opens the attachment. It is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{stage} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, port {port} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sample report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time} (UTC{offset})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (STARTTLS), else SSL, else unsecured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL only (implicit TLS), no fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, since there is no user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Forwarding, by synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL Setup, own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HowTo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What myReports will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ports}, the first open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was made to try the e-mail settings of myReports. It comes from a PC and not from the phone system, whose address, certificates and TLS version may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aids} (not shown for the phone system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed; provisional, no answer yet on {ports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL (implicit TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified ({problem}), accepted by the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unprotected login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample week with made-up figures: no calls of this phone system are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample report of myReports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample report of myReports – {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample report needs a sender: fill in “E-Mail From” (E-MAIL Setup).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample report needs a recipient: fill in “To”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {value} cannot be used: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot handle the address {value}: use one in ASCII letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Subject” contains a control character ({value}): type it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name contains a control character ({value}): rename the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s PDF cannot be made, a part of Qt is missing ({value}): install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s PDF cannot be made without a font: install one, such as DejaVu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be made ({value}): try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} exists already and is not overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for {value}: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be written: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but nothing was imported: in E-mail Forwarding this is empty: {missing}. The HowTo is silent on what myReports then does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The import changed nothing: myReports had these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Because “{synchronize}” is marked, myReports overwrote with the values of E-mail Forwarding: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retained port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retained SSL flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveController</name>
    <message>
        <source>E-mail Forwarding has unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronizing imports the stored values of E-mail Forwarding, not those you have typed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save E-mail Forwarding too, or import what it had before your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which name shall these settings be kept? The customer&apos;s name and town, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for this &amp;session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this Save has been stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the stored password of {dialog} from the keyring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back; the other values stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message>
        <source>myReports sample report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample report is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already and is never overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send Sample Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the connection again and, if all is well, sends a short report with a PDF attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com, another@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .&amp;eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sample report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail message (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>The server took the sample report for {accepted}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to {address}: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken does not mean arrived: look into the recipients&apos; mailboxes, the spam folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample report is saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>E-MAIL Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL Host :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server that myReports sends through: a name or an address, without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL User :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name of the mailbox. Empty: myReports sends without logging in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL Password :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mailbox. Leave it alone to keep the stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail From :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address of the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail Reply To :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where answers to a report go. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize with the system email account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: Save replaces host, user, password and From by the values of E-mail Forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>S&amp;ite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteController</name>
    <message>
        <source>Rename site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of this site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” with its settings and its stored passwords?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored sites cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new site)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring still holds passwords of the deleted site; the next start tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{host} is an address; no name needs looking up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} → {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is open at {address}; the test goes on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is open, but an earlier one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows only the old introduction (HELO), so it offers neither TLS nor login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is very old, or a firewall in between changes the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator or whoever runs the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced as {name}; the server offers nothing beyond plain mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced as {name}; the server offers {offers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with {version}, {cipher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is verified: issued by {issuer}, valid until {not_after}. Revocation is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as {user} ({mechanism}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message ({size}): {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} does not verify, and it is not the one that was accepted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got a new certificate, or somebody on the way poses as the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator whether the certificate was renewed. Changes only this test: compare the SHA-256 with the administrator and accept the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL is skipped: this port greets in plain text, so SSL (implicit TLS) cannot work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login: there is no user name, so myReports sends without one (§5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: myReports uses an earlier port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: the server knows only HELO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the sender {mailbox}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the recipient {mailbox}, which has the sender&apos;s own mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the recipient {mailbox}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports imports the values of E-mail Forwarding and uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported from E-mail Forwarding, where this is empty: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myReports uses its own values from E-MAIL Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synchronization was worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers the introduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agrees to STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope was taken back; nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The settings file {path} comes from a newer version of this program: update the program to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running copy holds the settings file {path}: close it or wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} may not be written ({platform}): check its permissions and its folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not saved: make room and save again; nothing stored was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {path} is missing and cannot be made ({platform}): create it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file: move away what stands there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link that leads nowhere: remove the link and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is far too big for a settings file: move it away and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({platform}): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} could not be read or written ({platform}): check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at {location} cannot be stored in {path}: correct the field and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not stored any more: another running copy may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is stored already: choose it in the list instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site has this name already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running copy changed this site meanwhile, so nothing was saved: look at its values and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged (at {location}). It was kept unchanged as {path}; sites that could be read: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} had vanished and was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file came from an older version and was converted; the old one is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This test ran on this PC, not in the phone system, which has another address and perhaps an older TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look next: the log file of myReports on the phone system has details about e-mail problems (§4.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the sample report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed for now on port {port}, {security}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed on port {port}, {security}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login withheld on port {port}: your consent is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password belongs to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying denied on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps delivered, perhaps not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but not to all recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synchronization is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proper greeting on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction (EHLO) failed on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS failed on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake failed on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not accepted on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login not possible on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender refused on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient refused on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real reports can be sent with these values, as far as this PC can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the login, the sender and the test recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the sender and the test recipient, without login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not protected: reports, and a password, can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is verified as this PC sees it; revocation is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is not verified. Whether the phone system accepts it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: port {ports} had not answered yet. If it opens for the phone system, myReports uses it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these values myReports will not send reports either, as far as this PC can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test says nothing about the steps that it did not reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test stopped before the login; myReports itself does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message had gone out already: it was perhaps delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {ports} had not answered yet and stands earlier in the order of myReports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: mail to other domains. Sender and test recipient share one; test with a recipient outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without login the server judges by address: it saw this PC ({address}) and may treat the phone system differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without login the server judges by address: it may treat the phone system differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: that the sender is allowed. Some servers check it only when a message arrives; the sample report is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: the order of ports was changed for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: the order of SSL ports was changed for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: this test used an EHLO name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate was verified with this site&apos;s CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate does not verify; it was accepted for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: the certificate does not verify; it was accepted for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: you allowed the unprotected login; myReports does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown for the phone system: user name or password has letters beyond ASCII, which this test sent as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} has opened meanwhile. myReports would use it; it is not tested. Test again, or enter one port in “{port_field}” (E-mail Forwarding) and import it with “{synchronize}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {ports} stayed closed: the verdict is final.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Result: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL (implicit TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsecured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save E-MAIL Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save E-mail &amp;Forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Sample Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why will myReports do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
