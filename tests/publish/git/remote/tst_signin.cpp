// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/gitprogress.h"
#include "publish/git/remote/remoteaddress.h"
#include "tests/support/servers/scriptedasker.h"

#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// What git and ssh ask, and who gets an answer.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreRead_data();
    void questionsAreRead();
    void hostKeyIsRead();
    void onlyTheConfiguredHostGetsSecrets_data();
    void onlyTheConfiguredHostGetsSecrets();
    void userAndTokenAreAskedTogether();
    void threeTriesAndNoMore();
    void addressesAreRead_data();
    void addressesAreRead();
    void progressIsRead();
};

void SignInTest::questionsAreRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &words, Question::Kind kind, const QString &subject,
                        const QString &hint = {}) { QTest::newRow(name) << words << hint << int(kind) << subject; };
    using enum Question::Kind;
    row("a key", u"Enter passphrase for key '/home/ada/.ssh/id_ed25519': "_s, Passphrase,
        u"/home/ada/.ssh/id_ed25519"_s);
    row("a key for signing", u"Enter passphrase for /home/ada/my keys/sign: "_s, Passphrase,
        u"/home/ada/my keys/sign"_s);
    row("a user", u"Username for 'https://example.org:8443': "_s, UserName, u"https://example.org:8443"_s);
    row("a token", u"Password for 'https://me@example.org': "_s, Password, u"https://me@example.org"_s);
    row("an ssh password", u"me@example.org's password: "_s, Password, u"me@example.org"_s);
    row("the same, interactively", u"(me@example.org) Password: "_s, Password, u"me@example.org"_s);
    row("a code", u"(me@example.org) Verification code: "_s, Code, QString());
    row("a PIN", u"Enter PIN for ED25519-SK key /home/ada/.ssh/id_sk: "_s, Code, QString());
    row("a touch", u"Confirm user presence for key ED25519-SK SHA256:x"_s, Touch, QString(), u"none"_s);
    row("something else", u"What now? "_s, Other, QString());
}

void SignInTest::questionsAreRead()
{
    QFETCH(QString, words);
    QFETCH(QString, hint);
    QFETCH(int, kind);
    QFETCH(QString, subject);
    const Question question = readQuestion(words, hint);
    QCOMPARE(int(question.kind), kind);
    QCOMPARE(question.subject, subject);
    QCOMPARE(question.words, words.trimmed());
}

void SignInTest::hostKeyIsRead()
{
    const Question question = readQuestion(u"The authenticity of host 'example.org (192.0.2.7)' can't be established.\n"
                                           "ED25519 key fingerprint is SHA256:n0tTheReal/One+x.\n"
                                           "This key is not known by any other names.\n"
                                           "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s,
                                           {});
    QCOMPARE(int(question.kind), int(Question::Kind::HostKey));
    QCOMPARE(question.subject, u"example.org"_s);
    QCOMPARE(question.keyType, u"ED25519"_s);
    QCOMPARE(question.fingerprint, u"SHA256:n0tTheReal/One+x"_s);
}

void SignInTest::onlyTheConfiguredHostGetsSecrets_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("its host") << u"Password for 'https://me@example.org': "_s << true;
    QTest::newRow("another host") << u"Password for 'https://me@evil.example': "_s << false;
    QTest::newRow("another port") << u"Password for 'https://me@example.org:444': "_s << false;
    QTest::newRow("in the open") << u"Password for 'http://me@example.org': "_s << false;
    QTest::newRow("a host that begins alike") << u"Password for 'https://me@example.org.evil': "_s << false;
    QTest::newRow("a host in the name of the user") << u"Password for 'https://example.org@evil.example': "_s << false;
    QTest::newRow("the proxy") << u"Password for 'http://me@proxy.example:3128': "_s << true;
    QTest::newRow("another proxy") << u"Password for 'http://me@proxy.example:3129': "_s << false;
    QTest::newRow("a user for another host") << u"Username for 'https://evil.example': "_s << false;
}

void SignInTest::onlyTheConfiguredHostGetsSecrets()
{
    QFETCH(QString, words);
    QFETCH(bool, isAnswered);
    const auto person = ScriptedAsker::install();
    person->replies = {{.user = u"me"_s, .secret = "token"}};
    SignIn signIn(u"https://example.org/me/blog.git"_s, u"http://me@proxy.example:3128"_s);
    QCOMPARE(signIn.answer(words, {}, {}).has_value(), isAnswered);
    QCOMPARE(person->questions.size(), isAnswered ? 1 : 0);
    QCOMPARE(signIn.wasDeclined(), !isAnswered);
}

void SignInTest::userAndTokenAreAskedTogether()
{
    const auto person = ScriptedAsker::install();
    person->replies = {{.user = u"me@work"_s, .secret = "token", .isKept = true}};
    SignIn first(u"https://example.org/blog.git"_s, {});
    QCOMPARE(first.answer(u"Username for 'https://example.org': "_s, {}, {}), std::optional("me@work"_ba));
    QCOMPARE(first.answer(u"Password for 'https://me%40work@example.org': "_s, {}, {}), std::optional("token"_ba));
    QCOMPARE(person->questions.size(), 1);
    QVERIFY(person->keychain.isEmpty()); // Only what was accepted is kept.
    first.succeeded();
    QCOMPARE(person->keychain.value(u"https://example.org"_s).secret, "token"_ba);

    SignIn::forgetAddress(u"https://example.org/blog.git"_s); // It has expired.
    QVERIFY(person->keychain.isEmpty());
    person->replies = {{.user = u"me"_s, .secret = "new"}};
    SignIn second(u"https://example.org/blog.git"_s, {});
    QCOMPARE(second.answer(u"Username for 'https://example.org': "_s, {}, {}), std::optional("me"_ba));
    QCOMPARE(second.answer(u"Password for 'https://me@example.org': "_s, {}, {}), std::optional("new"_ba));
    QVERIFY(person->questions.last().isAgain);
}

void SignInTest::threeTriesAndNoMore()
{
    const auto person = ScriptedAsker::install();
    person->replies = QList<Reply>(10, Reply{.secret = "wrong"});
    SignIn signIn(u"ssh://example.org/blog.git"_s, {});
    int answered = 0;
    for (int i = 0; i < 6; ++i)
        answered += int(signIn.answer(u"Enter passphrase for key '/k': "_s, {}, {}).has_value());
    QCOMPARE(answered, 3);
    QCOMPARE(person->questions.size(), 3);
}

void SignInTest::addressesAreRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("short") << u"git@example.org:me/blog.git"_s << int(Way::Ssh) << u"example.org"_s << true;
    QTest::newRow("ssh") << u"ssh://git@example.org:2222/blog.git"_s << int(Way::Ssh) << u"example.org"_s << true;
    QTest::newRow("https") << u"https://example.org/blog.git"_s << int(Way::Https) << u"example.org"_s << true;
    QTest::newRow("a folder") << u"/srv/git/blog.git"_s << int(Way::File) << QString() << true;
    QTest::newRow("a folder with a colon") << u"./a:b"_s << int(Way::File) << QString() << true;
    QTest::newRow("a file") << u"file:///srv/git/blog.git"_s << int(Way::File) << QString() << true;
    QTest::newRow("git") << u"git://example.org/blog.git"_s << int(Way::Git) << u"example.org"_s << true;
    QTest::newRow("a hyphen in the path")
        << u"git@example.org:me/-blog.git"_s << int(Way::Ssh) << u"example.org"_s << true;
    QTest::newRow("a program") << u"ext::sh -c id"_s << int(Way::Ssh) << u"ext"_s << false;
    QTest::newRow("a helper before an address") << u"fd::17/foo"_s << int(Way::Ssh) << u"fd"_s << false;
    QTest::newRow("an unknown scheme") << u"rsync://example.org/x"_s << int(Way::Other) << u"example.org"_s << false;
    QTest::newRow("a password") << u"https://me:pw@example.org/x"_s << int(Way::Https) << u"example.org"_s << false;
}

void SignInTest::addressesAreRead()
{
    QFETCH(QString, address);
    QFETCH(int, way);
    QFETCH(QString, host);
    QFETCH(bool, isSafe);
    const RemoteAddress read = readAddress(address);
    QCOMPARE(int(read.way), way);
    QCOMPARE(read.host, host);
    QCOMPARE(checkAddress(u"origin"_s, address).has_value(), isSafe);
}

void SignInTest::progressIsRead()
{
    const ProgressReport report =
        progressIn(u"Sending"_s, "Counting objects: 100% (9/9), done.\rWriting objects:  33% (1/3)\r"
                                 "Writing objects:  66% (2/3), 2.50 MiB | 1.25 MiB/s\r");
    QCOMPARE(report.done, 2);
    QCOMPARE(report.total, 3);
    QCOMPARE(report.what, u"Sending (%1, %2/s)"_s.arg(QLocale().formattedDataSize(2'621'440, 1),
                                                      QLocale().formattedDataSize(1'310'720, 1)));
    QCOMPARE(progressIn(u"Sending"_s, "remote: hello\n").what, u"Sending"_s);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
