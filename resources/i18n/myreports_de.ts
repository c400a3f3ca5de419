<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Microsoft 365 has login by e-mail programs and devices (SMTP AUTH) switched off for the whole organisation. The password was not even looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not retype “E-MAIL Password” / “Password”. Ask the mail administrator to allow &apos;Authenticated SMTP&apos; for this mailbox alone, or to name a relay server for “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>m365-smtp-auth-off-tenant, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 has login by e-mail programs and devices (SMTP AUTH) switched off for this one mailbox.</source>
        <extracomment>m365-smtp-auth-off-mailbox, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to tick &apos;Authenticated SMTP&apos; in the admin centre under Users, Mail, &apos;Manage email apps&apos;; test again some minutes later. “E-MAIL Password” / “Password” can stay as it is.</source>
        <extracomment>m365-smtp-auth-off-mailbox, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft no longer accepts a login by user name and password here; an app password fails in the same way. Private Outlook.com and Hotmail accounts refuse it for good.</source>
        <extracomment>m365-basic-auth-off, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another mail server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. For a business mailbox, ask the mail administrator for a relay, or whether SMTP AUTH can still be allowed.</source>
        <extracomment>m365-basic-auth-off, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;security defaults&apos; of the customer&apos;s Microsoft organisation forbid logins by password alone.</source>
        <extracomment>m365-security-defaults, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a relay server to enter as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. Switching the security defaults off for a phone system is not worth it.</source>
        <extracomment>m365-security-defaults, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in rule of the customer&apos;s Microsoft organisation (Conditional Access) turned the login down. The password may well be right.</source>
        <extracomment>m365-conditional-access, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to look up this attempt in the Entra sign-in log and to exempt this mailbox, limited to the customer&apos;s public address.</source>
        <extracomment>m365-conditional-access, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365 does not know this combination of user name and password, or the password has expired.</source>
        <extracomment>m365-wrong-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full sign-in address (name@company.example) as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”. The same pair must sign in at outlook.office.com without a second factor.</source>
        <extracomment>m365-wrong-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked, after too many failed logins or by its administrator.</source>
        <extracomment>m365-account-locked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop testing, because each further failure prolongs the lock. Ask the mail administrator to unlock the account, then enter the confirmed “E-MAIL Password” / “Password”.</source>
        <extracomment>m365-account-locked, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was refused. The user name or password is wrong, the account asks for a second factor, or login by devices is not allowed for it.</source>
        <extracomment>exchange-authentication-unsuccessful, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the full address as “E-MAIL User” / “User Name”; a local Exchange may want DOMAIN\user instead. Retype “E-MAIL Password” / “Password”, then ask the mail administrator whether &apos;Authenticated SMTP&apos; is allowed.</source>
        <extracomment>exchange-authentication-unsuccessful, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this kind of login on this connection. Either login by password is switched off, or it is allowed only when encrypted.</source>
        <extracomment>exchange-login-kind-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To log in on the encrypted submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. If that fails as well, ask the mail administrator to allow login by password after TLS.</source>
        <extracomment>exchange-login-kind-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login and saw none that succeeded. Where its answer goes on after &apos;Error:&apos;, the real cause stands there.</source>
        <extracomment>exchange-not-authenticated, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. If they are filled in, follow the error that is quoted inside the server text, or show it to the mail administrator.</source>
        <extracomment>exchange-not-authenticated, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail only after a login.</source>
        <extracomment>login-wanted-before-sender, cause
----------
login-required, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. For sending without a login, ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>login-wanted-before-sender, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refuses encryption older than TLS 1.2. This PC has a newer one, so whatever sits between may be changing the connection.</source>
        <extracomment>m365-tls-too-old, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the phone system logs this text, it needs newer software or a relay server that speaks TLS 1.2 as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. Ask the mail administrator for one.</source>
        <extracomment>m365-tls-too-old, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login worked, but this mailbox may not send under the sender address.</source>
        <extracomment>exchange-send-as-missing, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for the right &apos;Send As&apos;.</source>
        <extracomment>exchange-send-as-missing, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login worked, but this mailbox may not send under the sender address. Microsoft checks that only when a message has been handed over, never in a test.</source>
        <extracomment>m365-send-as-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for &apos;Send As&apos;. Then send the sample report again.</source>
        <extracomment>m365-send-as-denied, advice
----------
m365-send-as-denied-exception, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has reached its daily limit of recipients: 10,000 a day, fewer in new or trial organisations.</source>
        <extracomment>m365-daily-limit, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 24 hours and spread the reports over the day. If so many were never meant, tell the mail administrator: something else is sending.</source>
        <extracomment>m365-daily-limit, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three connections are sending from this mailbox at the same time.</source>
        <extracomment>m365-too-many-connections, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a minute. If many devices share this mailbox, ask the mail administrator for one of its own and enter it as “E-MAIL User” / “User Name”.</source>
        <extracomment>m365-too-many-connections, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of the recipient is getting too many messages at once, so Microsoft slows them down.</source>
        <extracomment>m365-recipient-busy, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later; nothing in the settings is wrong. If it lasts, tell the mail administrator of the recipient.</source>
        <extracomment>m365-recipient-busy, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector of the customer&apos;s Microsoft organisation fits the public address or certificate this connection came from.</source>
        <extracomment>m365-connector-no-match, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to compare the public address of this site with the one in the inbound connector; it may have changed.</source>
        <extracomment>m365-connector-no-match, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s Microsoft organisation no longer takes mail without a login that claims to come from its own domain.</source>
        <extracomment>m365-direct-send-off, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a connector for this site, or fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” and enter smtp.office365.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>m365-direct-send-off, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient does not exist at Microsoft 365, or the domain is not set up there.</source>
        <extracomment>m365-recipient-unknown, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the recipient. If it is right, ask the mail administrator whether the domain is an accepted one.</source>
        <extracomment>m365-recipient-unknown, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked this mailbox for sending spam; somebody else may be using it.</source>
        <extracomment>m365-sender-blocked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to change the password first and then to release the mailbox under Restricted entities. Enter the new one as “E-MAIL Password” / “Password”.</source>
        <extracomment>m365-sender-blocked, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s whole Microsoft organisation may not send mail out at present, after spam or because it is a new trial.</source>
        <extracomment>m365-tenant-blocked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to look for misused mailboxes and to contact Microsoft support.</source>
        <extracomment>m365-tenant-blocked, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft slows down mail from this public address because it does not know it well.</source>
        <extracomment>m365-address-throttled, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later. Filling in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” and entering smtp.office365.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” avoids this.</source>
        <extracomment>m365-address-throttled, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in some minutes. If it lasts, ask the mail administrator to check the Exchange server&apos;s own name resolution (DNS).</source>
        <extracomment>exchange-proxy-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a login this server delivers only to its own domains, and the recipient is outside.</source>
        <extracomment>exchange-relay-external, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, or ask the mail administrator to let the phone system&apos;s address relay to the outside.</source>
        <extracomment>exchange-relay-external, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass mail on for this PC.</source>
        <extracomment>exchange-relay, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, or ask the mail administrator to allow relaying for the phone system&apos;s address.</source>
        <extracomment>exchange-relay, advice
----------
relay-denied, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that logged in may not send under the sender address.</source>
        <extracomment>exchange-not-this-sender, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator for the right &apos;Send As&apos;.</source>
        <extracomment>exchange-not-this-sender, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EHLO name of letters, digits, hyphens and dots changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>exchange-ehlo-name, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox may not send under the sender address; Microsoft checks that only when a message has been handed over.</source>
        <extracomment>m365-send-as-denied-exception, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front server could not reach the server that holds the mailbox.</source>
        <extracomment>exchange-proxy-failed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name this PC introduces itself with is empty or has characters the server does not take.</source>
        <extracomment>exchange-ehlo-name, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is short of disk space or memory.</source>
        <extracomment>exchange-low-resources, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mail administrator to free disk space, and test again later; nothing in the settings is wrong.</source>
        <extracomment>exchange-low-resources, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google account uses 2-step verification, so its normal password is refused here.</source>
        <extracomment>google-app-password-needed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an app password made at myaccount.google.com/apppasswords and enter its 16 letters, without spaces, as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-app-password-needed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google took the login for a suspicious one, from a place or device it does not know.</source>
        <extracomment>google-sign-in-blocked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once in a browser from this site and confirm the warning; then enter an app password as “E-MAIL Password” / “Password”. In a company, the mail administrator can set up the Google SMTP relay.</source>
        <extracomment>google-sign-in-blocked, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the login. The password is wrong, or it is the normal password where only an app password is accepted.</source>
        <extracomment>google-bad-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full address as “E-MAIL User” / “User Name” and an app password of 16 letters, without spaces, as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-bad-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no mail before the connection is encrypted. myReports encrypts by itself where the server offers it; here the offer did not come through.</source>
        <extracomment>starttls-required, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To encrypt from the first byte, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator why STARTTLS is not offered to this site.</source>
        <extracomment>starttls-required, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google saw no successful login before the sender address.</source>
        <extracomment>google-login-missing, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and enter an app password as “E-MAIL Password” / “Password”. If both are filled in already, type the password again.</source>
        <extracomment>google-login-missing, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many logins in a short time, so Google pauses them.</source>
        <extracomment>google-too-many-logins, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop testing for an hour. Meanwhile look for a device that still uses an old “E-MAIL Password” / “Password”.</source>
        <extracomment>google-too-many-logins, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server received something between STARTTLS and the encrypted connection. This tool sends nothing there, so a device in between is interfering.</source>
        <extracomment>google-data-before-tls, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server from mail inspection. If the phone system logs this text, its software needs an update.</source>
        <extracomment>google-data-before-tls, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google relay does not know the public address of this site, or the sender domain does not belong to the organisation.</source>
        <extracomment>google-relay-not-registered, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to add this site&apos;s public address under Gmail, Routing, SMTP relay service, and enter an address of that domain as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>google-relay-not-registered, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google relay does not take mail from this public address or for this sender domain. Often only the IPv4 address is registered and the connection used IPv6.</source>
        <extracomment>google-relay-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to register both addresses of this site, or enter smtp.gmail.com as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” with an app password as “E-MAIL Password” / “Password”.</source>
        <extracomment>google-relay-denied, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google closed the connection early. It does so after too many connections, and at its relay when it does not like the name the sender introduces itself with.</source>
        <extracomment>google-closes-at-ehlo, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and test again. An EHLO name changes only this test; if the phone system meets the same, ask the mail administrator to use a login instead of the relay.</source>
        <extracomment>google-closes-at-ehlo, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes only encrypted mail, and this connection is not encrypted.</source>
        <extracomment>google-tls-for-recipient, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>google-tls-for-recipient, advice
----------
auth-not-advertised, advice
----------
auth-encryption-required, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google slows this address or domain down because its mail looks like spam.</source>
        <extracomment>google-unusual-rate, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong. Send less for a while, and ask the mail administrator to check the SPF and DKIM entries of the domain.</source>
        <extracomment>google-unusual-rate, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has reached its sending limit for today.</source>
        <extracomment>google-daily-limit, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 24 hours, or enter another mailbox as “E-MAIL User” / “User Name”.</source>
        <extracomment>google-daily-limit, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient refuses the mail because the sender domain does not list this mail server (SPF) and nothing is signed (DKIM).</source>
        <extracomment>google-sender-unauthenticated, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to add the mail server to the domain&apos;s SPF entry and to switch on DKIM, or enter the domain&apos;s own mail server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>google-sender-unauthenticated, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of the recipient is full.</source>
        <extracomment>recipient-storage-full, cause
----------
recipient-mailbox-full, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong. The recipient, or the mail administrator there, must make room; test with another recipient.</source>
        <extracomment>recipient-storage-full, advice
----------
recipient-mailbox-full, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message with its attached report is larger than the server accepts.</source>
        <extracomment>message-too-large, cause
----------
message-too-big, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report smaller or split it; the attachment grows by about 37 percent on its way. The mail administrator can raise the limit.</source>
        <extracomment>message-too-large, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many failed logins, or the normal password was used where only an app password is accepted.</source>
        <extracomment>yahoo-too-many-failures, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an app password made in the account security page of the mailbox and enter it as “E-MAIL Password” / “Password”. Wait an hour before testing again.</source>
        <extracomment>yahoo-too-many-failures, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was refused. Yahoo and AOL accept only an app password from devices.</source>
        <extracomment>yahoo-bad-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an app password made in the account security page of the mailbox and enter it as “E-MAIL Password” / “Password”, with the full address as “E-MAIL User” / “User Name”.</source>
        <extracomment>yahoo-bad-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox does not allow mail programs, or an app password is missing.</source>
        <extracomment>yandex-no-access, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of the mailbox, have an app password made and enter it as “E-MAIL Password” / “Password”.</source>
        <extracomment>yandex-no-access, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has disabled this mailbox.</source>
        <extracomment>account-suspended, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator or the provider to enable it again, or enter another mailbox as “E-MAIL User” / “User Name”.</source>
        <extracomment>account-suspended, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon wants the SMTP credentials of SES. The keys of an AWS user do not work, nor do credentials made for another region.</source>
        <extracomment>ses-bad-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have SMTP credentials made in the SES console of the region in “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and enter them as “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>ses-bad-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was refused. Besides a wrong password: GMX and WEB.DE refuse mail programs until that access is switched on, and want a special password where a second factor is in use.</source>
        <extracomment>gmx-bad-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on &apos;POP3 and IMAP&apos; in the settings of the mailbox. Enter the full address as “E-MAIL User” / “User Name” and, with a second factor, an application password as “E-MAIL Password” / “Password”.</source>
        <extracomment>gmx-bad-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not the mailbox that logged in.</source>
        <extracomment>ionos-sender-not-allowed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the mailbox that logs in as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>ionos-sender-not-allowed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password of the mailbox is wrong.</source>
        <extracomment>ionos-auth-failed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full address as “E-MAIL User” / “User Name” and the password of the mailbox as “E-MAIL Password” / “Password”; the password of the IONOS customer account does not work.</source>
        <extracomment>ionos-auth-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address does not belong to the account that logged in.</source>
        <extracomment>sender-not-owned, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator to add this sender address to the account.</source>
        <extracomment>sender-not-owned, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is Telekom&apos;s entrance for incoming mail and does not know the public address of this site.</source>
        <extracomment>telekom-unknown-address, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the sending server of the provider as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, for Telekom securesmtp.t-online.de, with “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>telekom-unknown-address, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in a short time, or a rule of the provider holds them back.</source>
        <extracomment>ionos-rate-limit, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and send fewer reports at once. If it lasts, ask the mail administrator.</source>
        <extracomment>ionos-rate-limit, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not know this sender address; for a new account the recipient must be verified as well.</source>
        <extracomment>ses-address-not-verified, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a verified address as “E-Mail From” / “E-Mail Address”, or ask the mail administrator to verify it or to have the account released from the sandbox.</source>
        <extracomment>ses-address-not-verified, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending rate or the daily quota at Amazon is used up.</source>
        <extracomment>ses-throttled, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later, or ask the mail administrator to raise the quota.</source>
        <extracomment>ses-throttled, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections to Amazon are open at the same time.</source>
        <extracomment>ses-too-many-connections, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a minute. If it lasts, ask the mail administrator what else is sending.</source>
        <extracomment>ses-too-many-connections, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the message. The line is slow, or something on the way swallows large packets.</source>
        <extracomment>data-timeout, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test from another network. Ask the network administrator about the VPN (MTU) and about a virus scanner that inspects mail.</source>
        <extracomment>data-timeout, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, because it has no dot. It says so only at the recipient.</source>
        <extracomment>ehlo-name-not-qualified, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EHLO name such as pbx.customer.example changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>ehlo-name-not-qualified, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, because of a character such as an underscore.</source>
        <extracomment>ehlo-name-invalid, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean EHLO name changes only this test; ask the mail administrator whether the server accepts the name of the phone system.</source>
        <extracomment>ehlo-name-invalid, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looked up the name this PC introduces itself with and did not find it.</source>
        <extracomment>ehlo-name-not-in-dns, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EHLO name that exists in DNS changes only this test. Filling in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” for the provider&apos;s sending server usually avoids the check.</source>
        <extracomment>ehlo-name-not-in-dns, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address of this site has no name in DNS, so this server does not take mail from it directly.</source>
        <extracomment>no-reverse-name, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. Otherwise ask the network administrator for a reverse DNS entry.</source>
        <extracomment>no-reverse-name, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is outside, and the server passes mail on only after a login or for addresses it knows.</source>
        <extracomment>postfix-relay-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. If they are filled in, look in the log whether a login took place, or ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>postfix-relay-denied, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass mail on to outside recipients without a login.</source>
        <extracomment>relay-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port takes no login, or only after encryption. Port 25 is meant for mail between servers.</source>
        <extracomment>auth-not-enabled, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. The mail administrator knows the port if it is another one.</source>
        <extracomment>auth-not-enabled, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer a login on this connection, usually because it is not encrypted.</source>
        <extracomment>auth-not-advertised, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server expected another command first, most likely because it had refused an earlier one.</source>
        <extracomment>bad-sequence, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the command refused before this one and follow its advice. If there is none, show the log to the mail administrator.</source>
        <extracomment>bad-sequence, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a command that every mail server knows. A very old server or a firewall that rewrites mail traffic can be the reason.</source>
        <extracomment>command-unknown, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off mail inspection (SMTP/ESMTP) for this server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>command-unknown, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall hides the greeting of the mail server behind asterisks. It may also remove the offers of encryption and login.</source>
        <extracomment>greeting-masked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to switch off ESMTP inspection for this server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>greeting-masked, advice
----------
greeting-masked-by-firewall, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers encryption but cannot start it; usually its certificate or key cannot be read.</source>
        <extracomment>server-tls-broken, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mail administrator to check the certificate and the key of the server, and their file permissions.</source>
        <extracomment>server-tls-broken, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check passwords at present.</source>
        <extracomment>auth-backend-down, cause
----------
auth-unavailable, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later and leave “E-MAIL Password” / “Password” as it is. If it lasts, ask the mail administrator to check the login service.</source>
        <extracomment>auth-backend-down, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <extracomment>auth-failed, cause
----------
exim-bad-credentials, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”; look out for Caps Lock, umlauts and an expired password.</source>
        <extracomment>auth-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”.</source>
        <extracomment>exim-bad-credentials, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts this kind of login only on an encrypted connection.</source>
        <extracomment>auth-encryption-required, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a safer kind of login than this one.</source>
        <extracomment>auth-too-weak, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. If it is encrypted already, ask the mail administrator to allow PLAIN or LOGIN.</source>
        <extracomment>auth-too-weak, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the kind of login that was used, although it offered it.</source>
        <extracomment>auth-mechanism-unsupported, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator which kinds of login (PLAIN, LOGIN, CRAM-MD5) the server accepts; the log shows what it offers.</source>
        <extracomment>auth-mechanism-unsupported, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account wants its password changed before it can log in this way.</source>
        <extracomment>password-change-needed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password in webmail and enter the new one as “E-MAIL Password” / “Password”.</source>
        <extracomment>password-change-needed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later and leave “E-MAIL Password” / “Password” as it is. If it lasts, tell the mail administrator.</source>
        <extracomment>auth-unavailable, advice
----------
auth-temporary, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>login-required, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the session after too many refused commands or logins.</source>
        <extracomment>too-many-errors, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the errors before this one. Check “E-MAIL Password” / “Password” before testing again, since the server may shut this site out for a while.</source>
        <extracomment>too-many-errors, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the next command.</source>
        <extracomment>session-timeout, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask the network administrator about a slow line, the VPN or a virus scanner that inspects mail.</source>
        <extracomment>session-timeout, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public address has too many connections to the server open, or opened them too fast.</source>
        <extracomment>too-many-connections, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for the sender address and learned that it does not exist.</source>
        <extracomment>sender-verify-failed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient refuses the mail because the sender domain does not allow this mail server (SPF, DKIM, DMARC).</source>
        <extracomment>sender-domain-policy, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter took the message for unwanted, or a rule forbids something in it.</source>
        <extracomment>content-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of the server lacks a safety fix of 2010 (RFC 5746).</source>
        <extracomment>tls-legacy-renegotiation, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from a private authority, or a virus scanner or firewall opens the encryption; the issuer in the log tells which.</source>
        <extracomment>certificate-private-ca, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends its certificate without the one that vouches for it.</source>
        <extracomment>certificate-first-unverified, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and test again, one test at a time. If it lasts, ask the mail administrator for the limit.</source>
        <extracomment>too-many-connections, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or under maintenance.</source>
        <extracomment>service-unavailable, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later; nothing in the settings is wrong. If it lasts, tell the mail administrator.</source>
        <extracomment>service-unavailable, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts every unknown sender off once, on purpose (greylisting).</source>
        <extracomment>greylisted, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the settings is wrong; repeat in 5 to 15 minutes. With “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password” on the submission port it should not happen: look in the log whether a login took place.</source>
        <extracomment>greylisted, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the server (greylisting or spam protection) put the message off.</source>
        <extracomment>milter-deferred, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat in 5 to 15 minutes. If it lasts, ask the mail administrator to look at the filter.</source>
        <extracomment>milter-deferred, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own at present.</source>
        <extracomment>server-temporary-fault, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later; if it lasts, tell the mail administrator.</source>
        <extracomment>server-temporary-fault, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the mail server is full.</source>
        <extracomment>server-disk-full, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mail administrator; nothing in the settings is wrong.</source>
        <extracomment>server-disk-full, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take so many recipients in one message.</source>
        <extracomment>too-many-recipients, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to fewer recipients, or ask the mail administrator for a distribution list.</source>
        <extracomment>too-many-recipients, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender address does not exist on the Internet; a typing error or a local name such as .local.</source>
        <extracomment>sender-domain-not-found, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address of a real domain as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-domain-not-found, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of an existing mailbox as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-verify-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address differs from the account that logged in.</source>
        <extracomment>sender-must-be-login, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the same address as “E-Mail From” / “E-Mail Address” and as “E-MAIL User” / “User Name”.</source>
        <extracomment>sender-must-be-login, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not written the way an address must be.</source>
        <extracomment>sender-malformed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a plain address such as reports@company.example as “E-Mail From” / “E-Mail Address”, without a name or brackets.</source>
        <extracomment>sender-malformed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the recipient.</source>
        <extracomment>recipient-unknown, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the recipient of the report; the mail administrator can say whether the mailbox exists.</source>
        <extracomment>recipient-unknown, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the recipient does not exist on the Internet.</source>
        <extracomment>recipient-domain-not-found, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the recipient. If it is right, ask the mail administrator to check the server&apos;s own name resolution (DNS).</source>
        <extracomment>recipient-domain-not-found, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address of this site is on a blocklist. Addresses that change daily are listed there as a rule.</source>
        <extracomment>address-blocklisted, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. For a fixed address, ask the network administrator to have it removed from the list.</source>
        <extracomment>address-blocklisted, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the mail server of the sender&apos;s own domain as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, or ask the mail administrator to correct the SPF and DKIM entries.</source>
        <extracomment>sender-domain-policy, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator what the filter found. Sending another report tells whether its attachment is the reason.</source>
        <extracomment>content-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recipient had been refused before.</source>
        <extracomment>no-valid-recipients, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the refused recipients; the advice stands there. The mail administrator sees the same lines.</source>
        <extracomment>no-valid-recipients, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server heard something before it had greeted. This tool waits for the greeting, so a device in between is interfering.</source>
        <extracomment>synchronization-error, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server from mail inspection or a transparent mail proxy.</source>
        <extracomment>synchronization-error, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns this public address away at the door.</source>
        <extracomment>refused-at-greeting, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”. It usually answers on port 587 or 465: enter that as “Outgoing mail server port”.</source>
        <extracomment>refused-at-greeting, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know an option of the sender or recipient command.</source>
        <extracomment>parameter-unknown, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address”. If it has none, show the log to the mail administrator.</source>
        <extracomment>parameter-unknown, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>address-not-ascii, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address” and use such a recipient, or ask the mail administrator for another address.</source>
        <extracomment>address-not-ascii, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name has an empty or over-long part between its dots.</source>
        <extracomment>name-not-usable, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “E-MAIL Host” / “Outgoing Mail Server (SMTP)”: no two dots in a row, and at most 63 characters between dots.</source>
        <extracomment>name-not-usable, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this name exists. It may be misspelt, or known only inside the customer&apos;s network.</source>
        <extracomment>name-not-found, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. For an internal server, ask the network administrator for the name that the phone system can look up.</source>
        <extracomment>name-not-found, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name exists but has no address, so nothing can connect to it. A mail domain is often not the name of its mail server.</source>
        <extracomment>name-no-address, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for the name of the sending server and enter it as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>name-no-address, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be looked up because the name server (DNS) gave no usable answer.</source>
        <extracomment>name-lookup-failed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this PC and test again. “E-MAIL Host” / “Outgoing Mail Server (SMTP)” may be right; the network administrator can tell.</source>
        <extracomment>name-lookup-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on this port of the server, or a firewall turns the connection away.</source>
        <extracomment>connect-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)”. If the server uses another port, enter it as “Outgoing mail server port” and mark “Synchronize with the system email account?”; the usual ones are 587, 465 and 25.</source>
        <extracomment>connect-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on port 25. Most Internet providers and many firewalls block this port for outgoing mail.</source>
        <extracomment>connect-timeout-25, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. Ask the network administrator for port 25 only if the server has no other.</source>
        <extracomment>connect-timeout-25, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on this port. The server name is wrong, a firewall drops the connection, or the route to the server is broken.</source>
        <extracomment>connect-timeout, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”. If they are right, ask the network administrator to open this port to the outside.</source>
        <extracomment>connect-timeout, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC knows no way to the server. The network or a VPN may be down, or the server has only an IPv6 address and this network has none.</source>
        <extracomment>connect-unreachable, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this PC, then “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; ask the network administrator if other servers can be reached.</source>
        <extracomment>connect-unreachable, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on this PC, such as a firewall or virus scanner, does not let the connection out.</source>
        <extracomment>connect-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to allow this program to connect. “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port” can stay as they are.</source>
        <extracomment>connect-denied, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was torn down as soon as it was made, usually by a firewall.</source>
        <extracomment>connect-reset, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, or ask the network administrator to allow this one.</source>
        <extracomment>connect-reset, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port had not answered when the test went on with a later one. myReports would use it if it answers in time.</source>
        <extracomment>connect-undecided, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. To keep myReports from waiting for this port, enter the one that works as “Outgoing mail server port” and mark “Synchronize with the system email account?”.</source>
        <extracomment>connect-undecided, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be made; the log has the reason the operating system gave.</source>
        <extracomment>connect-failed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”, and show the log to the network administrator.</source>
        <extracomment>connect-failed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port accepts the connection but says nothing. It may expect encryption from the first byte, the server may keep strangers waiting, or a virus scanner sits in between.</source>
        <extracomment>no-greeting, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the port is meant for SSL, enter it as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator.</source>
        <extracomment>no-greeting, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL was demanded on a port that speaks plain SMTP and encrypts later, by STARTTLS. myReports does not fall back in this case.</source>
        <extracomment>plain-port-with-ssl, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”; or use port 465 with “This server requires an encrypted connection (TLS/SSL)” marked.</source>
        <extracomment>plain-port-with-ssl, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agreed to encrypt and then answered with something that is not encryption; a device in between can be the reason.</source>
        <extracomment>tls-not-spoken, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To encrypt from the first byte, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Ask the network administrator to exempt the mail server from mail inspection.</source>
        <extracomment>tls-not-spoken, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC and the server have no TLS version in common; as a rule the server speaks only TLS 1.0 or 1.1.</source>
        <extracomment>tls-too-old, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server to TLS 1.2. An older phone system might still connect, but that is not safe.</source>
        <extracomment>tls-too-old, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate from whoever connects. Neither dialog can give one.</source>
        <extracomment>tls-client-certificate, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a port or server without client certificates and enter it as “Outgoing mail server port” and “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>tls-client-certificate, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC and the server have no encryption method in common. The server is out of date, or it demands a certificate from whoever connects.</source>
        <extracomment>tls-no-common-cipher, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the encryption methods (cipher suites) of the server.</source>
        <extracomment>tls-no-common-cipher, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server encrypts with a key or method that is too weak today.</source>
        <extracomment>tls-weak, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate (RSA 2048 or better) and newer encryption methods.</source>
        <extracomment>tls-weak, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to update the server, or the appliance in front of it.</source>
        <extracomment>tls-legacy-renegotiation, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being set up: by the server, a firewall, or because the port is not meant for this.</source>
        <extracomment>tls-closed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, and ask the network administrator about a firewall or virus scanner that inspects mail.</source>
        <extracomment>tls-closed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was torn down while encryption was being set up. A firewall that blocks this address or inspects encrypted traffic is the usual reason.</source>
        <extracomment>tls-reset, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt the mail server, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>tls-reset, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption was agreed on but never came about. A device in between, or a VPN that loses large packets, is the usual reason.</source>
        <extracomment>tls-timeout, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try the other kind of encryption, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Ask the network administrator about mail inspection and the VPN (MTU).</source>
        <extracomment>tls-timeout, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was entered as a number (IP address), but its certificate carries only names.</source>
        <extracomment>certificate-name-is-address, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one of the names in the certificate as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; the log shows them.</source>
        <extracomment>certificate-name-is-address, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued for another name than the one entered.</source>
        <extracomment>certificate-name, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one of the names in the certificate as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”; the log shows them. If none belongs to this server, ask the mail administrator.</source>
        <extracomment>certificate-name, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired, or this PC&apos;s clock is wrong.</source>
        <extracomment>certificate-expired, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this PC first; then tell the mail administrator to renew the certificate.</source>
        <extracomment>certificate-expired, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate starts in the future, so this PC&apos;s clock is probably wrong.</source>
        <extracomment>certificate-not-yet-valid, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this PC; if they are right, tell the mail administrator.</source>
        <extracomment>certificate-not-yet-valid, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>certificate-self-signed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the SHA-256 in the log with the mail administrator before trusting it for this site, which changes only this test. The phone system must trust the certificate as well.</source>
        <extracomment>certificate-self-signed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator to exempt mail from inspection. A CA file changes only this test; the phone system must know the private authority as well.</source>
        <extracomment>certificate-private-ca, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to install the complete chain. A CA file changes only this test.</source>
        <extracomment>certificate-first-unverified, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does not know who issued the certificate, or the server does not send the certificate in between.</source>
        <extracomment>certificate-unknown-issuer, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a public issuer, ask the mail administrator to install the complete chain. For a private one, a CA file changes only this test; the phone system must know it too.</source>
        <extracomment>certificate-unknown-issuer, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate uses a key or signature that is too weak today, such as RSA 1024 or SHA-1.</source>
        <extracomment>certificate-weak, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a new certificate (RSA 2048 or better).</source>
        <extracomment>certificate-weak, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private authority behind this certificate left out a field that newer programs insist on; others accept it.</source>
        <extracomment>certificate-strictness, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to have the certificate issued anew. Until then the phone system may accept it although this PC does not.</source>
        <extracomment>certificate-strictness, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has called this certificate back. It must not be trusted.</source>
        <extracomment>certificate-revoked, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enter “E-MAIL Password” / “Password” for this server; tell the mail administrator.</source>
        <extracomment>certificate-revoked, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not verify; the log has the reason in the words of the operating system.</source>
        <extracomment>certificate-other, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log to the mail administrator before trusting the certificate.</source>
        <extracomment>certificate-other, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted for this site. It may have been renewed, or somebody is in between.</source>
        <extracomment>certificate-changed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator whether the certificate was renewed, and compare the SHA-256, before “E-MAIL Password” / “Password” goes out again.</source>
        <extracomment>certificate-changed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer encryption on this port. A firewall may have removed the offer.</source>
        <extracomment>starttls-not-offered, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server has an SSL port, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Otherwise ask the mail administrator to switch encryption on.</source>
        <extracomment>starttls-not-offered, advice
----------
starttls-not-supported, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered that it does not know STARTTLS, so the connection stays unprotected.</source>
        <extracomment>starttls-not-supported, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers encryption but refused to start it.</source>
        <extracomment>starttls-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mail administrator to check the certificate of the server, or enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”.</source>
        <extracomment>starttls-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was slipped into the connection just before encryption began. The test stopped, and no password went out.</source>
        <extracomment>starttls-injection, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the network administrator: the server is faulty, or somebody tampers with the connection. Do not enter the values in the phone system before that is settled.</source>
        <extracomment>starttls-injection, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name is filled in, but the server offers no login on this unencrypted connection; most offer it only after encryption.</source>
        <extracomment>auth-only-encrypted, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an encrypted connection, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. If the server takes mail without a login, empty “E-MAIL User” / “User Name”.</source>
        <extracomment>auth-only-encrypted, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name is filled in, but the server offers no login on this port.</source>
        <extracomment>auth-not-offered, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the submission port, enter 587 as “Outgoing mail server port”, leave “This server requires an encrypted connection (TLS/SSL)” unmarked and mark “Synchronize with the system email account?”. If the server takes mail without a login, empty “E-MAIL User” / “User Name” instead.</source>
        <extracomment>auth-not-offered, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes only logins with a token (OAuth). myReports logs in with a user name and a password.</source>
        <extracomment>auth-oauth-only, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a server that accepts a password, or for a relay, and enter it as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”.</source>
        <extracomment>auth-oauth-only, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes only Windows logins (NTLM, Kerberos). What myReports can do beyond a plain password is not documented.</source>
        <extracomment>auth-windows-only, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow login by password after TLS on the receive connector.</source>
        <extracomment>auth-windows-only, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers only kinds of login this tool does not use, so nothing was sent.</source>
        <extracomment>auth-no-common-mechanism, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator to allow PLAIN or LOGIN on an encrypted connection; the log shows what the server offers.</source>
        <extracomment>auth-no-common-mechanism, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has letters outside A to Z. It was sent in UTF-8, as the standard says; some older servers expect another form.</source>
        <extracomment>auth-utf8, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the mail administrator for a user name and password without umlauts and enter them as “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”.</source>
        <extracomment>auth-utf8, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up instead of answering the login. It may do so after a wrong password, or because it has shut this site out after several.</source>
        <extracomment>auth-connection-lost, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes, check “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, and then test once. If it happens again, ask the mail administrator whether this site is blocked.</source>
        <extracomment>auth-connection-lost, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not check the password at present.</source>
        <extracomment>auth-temporary, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for the login in a way that makes no sense, so the login was broken off.</source>
        <extracomment>auth-bad-challenge, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log to the mail administrator; the login service of the server is faulty.</source>
        <extracomment>auth-bad-challenge, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this login.</source>
        <extracomment>auth-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full e-mail address as “E-MAIL User” / “User Name” and retype “E-MAIL Password” / “Password”. Test once, since repeated failures can lock the account.</source>
        <extracomment>auth-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted, so everybody on the way could read the password. The test stopped before the login.</source>
        <extracomment>consent-cleartext, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server has an SSL port, enter 465 as “Outgoing mail server port” and mark “This server requires an encrypted connection (TLS/SSL)” and “Synchronize with the system email account?”. Allowing the login anyway changes only this test; myReports itself would send the password.</source>
        <extracomment>consent-cleartext, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not verify, so it is not certain who would receive the password. The test stopped before the login.</source>
        <extracomment>consent-certificate, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the SHA-256 in the log with the mail administrator, then allow this certificate; that changes only this test.</source>
        <extracomment>consent-certificate, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password was saved for another server or user name, so it was not sent.</source>
        <extracomment>password-for-other-account, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it belongs here, or type “E-MAIL Password” / “Password” again.</source>
        <extracomment>password-for-other-account, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the session by itself; it is busy, under maintenance or turning this site away.</source>
        <extracomment>service-closing, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in some minutes. If it lasts, ask the mail administrator.</source>
        <extracomment>service-closing, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or a device in between closed the connection in the middle of the conversation.</source>
        <extracomment>connection-closed, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. If it lasts, ask the mail administrator whether this site is blocked, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>connection-closed, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was torn down in the middle of the conversation. A firewall, a block on this address or inspection of encrypted traffic is the usual reason.</source>
        <extracomment>connection-reset, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network administrator, or try another “Outgoing mail server port” with “Synchronize with the system email account?” marked.</source>
        <extracomment>connection-reset, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>timeout, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. If it lasts, ask the mail administrator; a longer waiting time changes only this test.</source>
        <extracomment>timeout, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on this port does not talk like a mail server.</source>
        <extracomment>not-a-mail-server, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-MAIL Host” / “Outgoing Mail Server (SMTP)” and “Outgoing mail server port”; a web server or another service may be listening there.</source>
        <extracomment>not-a-mail-server, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said something without being asked.</source>
        <extracomment>unsolicited-reply, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the test passes, nothing needs to be done; otherwise show the log to the mail administrator.</source>
        <extracomment>unsolicited-reply, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns this site away before anything was said.</source>
        <extracomment>greeting-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the provider&apos;s sending server as “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, or ask the mail administrator to allow the public address of this site.</source>
        <extracomment>greeting-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall hides the greeting of the mail server. It may also remove the offers of encryption and login.</source>
        <extracomment>greeting-masked-by-firewall, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the name this PC introduces itself with, or does not want to talk to it.</source>
        <extracomment>ehlo-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another EHLO name changes only this test; ask the mail administrator what the server expects of the phone system.</source>
        <extracomment>ehlo-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the sender address.</source>
        <extracomment>sender-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator which address is allowed.</source>
        <extracomment>sender-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>sender-needs-smtputf8, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address without umlauts as “E-Mail From” / “E-Mail Address”.</source>
        <extracomment>sender-needs-smtputf8, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has letters outside A to Z before the @, and this server cannot take such addresses.</source>
        <extracomment>recipient-needs-smtputf8, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a recipient without umlauts, or ask the mail administrator for a server that takes international addresses.</source>
        <extracomment>recipient-needs-smtputf8, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not pass mail on to this recipient for this sender.</source>
        <extracomment>relaying-denied, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “E-MAIL User” / “User Name” and “E-MAIL Password” / “Password”, check “E-Mail From” / “E-Mail Address”, or ask the mail administrator to allow the phone system&apos;s address.</source>
        <extracomment>relaying-denied, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the recipient.</source>
        <extracomment>recipient-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the recipient; if it is right, ask the mail administrator.</source>
        <extracomment>recipient-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report smaller or split it, or ask the mail administrator to raise the limit.</source>
        <extracomment>message-too-big, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message itself. Some servers check only now whether the account may use the sender address.</source>
        <extracomment>data-refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the account that logs in as “E-Mail From” / “E-Mail Address”, or ask the mail administrator why the message was refused.</source>
        <extracomment>data-refused, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed over, but the confirmation of the server never came. It may have been delivered.</source>
        <extracomment>delivery-unknown, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mailbox of the recipient before sending again; the mail administrator finds the message in the log of the server.</source>
        <extracomment>delivery-unknown, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are missing or cannot be used.</source>
        <extracomment>settings-invalid, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked fields. For an import, “Outgoing Mail Server (SMTP)”, “User Name”, “Password” and “E-Mail Address” must all be filled in.</source>
        <extracomment>settings-invalid, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file of this site cannot be read or holds no certificate.</source>
        <extracomment>ca-file-unreadable, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another CA file or none; it changes only this test.</source>
        <extracomment>ca-file-unreadable, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port that myReports tries earlier answered after all, so myReports would use that one; it was not tested.</source>
        <extracomment>preferred-port-opened, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again. To settle the choice, enter the port that works as “Outgoing mail server port” and mark “Synchronize with the system email account?”.</source>
        <extracomment>preferred-port-opened, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption could not be set up; the log has the reason the encryption library gave.</source>
        <extracomment>tls-other, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another “Outgoing mail server port”, with “Synchronize with the system email account?” marked, and show the log to the mail administrator.</source>
        <extracomment>tls-other, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this for want of a right: the login, the sender address or passing mail on to others.</source>
        <extracomment>refused-by-policy, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-MAIL User” / “User Name”, then “E-Mail From” / “E-Mail Address”; then ask the mail administrator what the account may do.</source>
        <extracomment>refused-by-policy, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not like an address.</source>
        <extracomment>refused-address, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “E-Mail From” / “E-Mail Address” and the recipient, letter by letter; the mail administrator can say which addresses exist.</source>
        <extracomment>refused-address, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this for the time being.</source>
        <extracomment>refused-for-now, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the settings need be wrong: repeat in 5 to 15 minutes. If it lasts, ask the mail administrator.</source>
        <extracomment>refused-for-now, advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this for good and says why in its own words.</source>
        <extracomment>refused, cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text of the server in the log, and change “E-MAIL Host” / “Outgoing Mail Server (SMTP)”, “E-MAIL User” / “User Name” or “E-Mail From” / “E-Mail Address” accordingly before testing again; or show it to the mail administrator.</source>
        <extracomment>refused, advice</extracomment>
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
        <source>Nothing is imported from E-mail Forwarding: {missing} is empty.</source>
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
        <source>If TLS or the login is missing further down, ask whoever runs the firewall to switch this inspection off.</source>
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
        <source>Why? {sections}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What myReports will do</source>
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
    <name>Save</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but nothing was imported: in E-mail Forwarding {missing} is empty. The HowTo is silent on what myReports then does.</source>
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
        <source>Nothing is imported from E-mail Forwarding: {missing} is empty.</source>
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
        <source>The certificate is verified against this PC&apos;s trust store; revocation is not checked.</source>
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
</TS>
