// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/sheet/commitmessage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using Action = MessagePost::Action;

class CommitMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOnePost_data();
    void ofOnePost();
    void ofSeveralPosts();
    void ofVeryManyPosts();
    void isKeptPerSite();
};

void CommitMessageTest::ofOnePost_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("message");
    QTest::newRow("all three") << u"{action} {title} ({slug})"_s << u"Update Low {slug} Tide (low-tide)"_s;
    QTest::newRow("none") << u"New words"_s << u"New words"_s;
    QTest::newRow("twice the same") << u"{slug}: {slug}"_s << u"low-tide: low-tide"_s;
    QTest::newRow("braces of another meaning") << u"Fix {{% figure %}} and {x}"_s << u"Fix {{% figure %}} and {x}"_s;
    QTest::newRow("several lines") << u"post: {title}\n\nBy hand."_s << u"post: Low {slug} Tide\n\nBy hand."_s;
}

void CommitMessageTest::ofOnePost()
{
    QFETCH(QString, form);
    QFETCH(QString, message);
    QCOMPARE(commitMessage(form, {{Action::Update, u"Low\n{slug} Tide"_s, u"low-tide"_s}}), message);
}

void CommitMessageTest::ofSeveralPosts()
{
    const QList<MessagePost> posts{{Action::Update, u"Low Tide"_s, u"low"_s},
                                   {Action::Update, u"High Tide"_s, u"high"_s}};
    QCOMPARE(commitMessage(u"{action} “{title}”"_s, posts), u"Update 2 posts\n\nLow Tide\nHigh Tide"_s);
    QCOMPARE(commitMessage(u"post: {title}"_s, posts), u"post: 2 posts\n\nLow Tide\nHigh Tide"_s);
    QCOMPARE(commitMessage(u"Spring tides"_s, posts), u"Spring tides"_s);
    QCOMPARE(commitMessage(u"{action} “{title}”"_s, {posts.first(), {Action::Publish, u"New"_s, u"new"_s}}),
             u"Publish 2 posts\n\nLow Tide\nNew"_s);
}

void CommitMessageTest::ofVeryManyPosts()
{
    const QList<MessagePost> posts(1000, {Action::Publish, u"Low Tide"_s, u"low"_s});
    const QString message = commitMessage(u"{title}"_s, posts);
    QVERIFY(message.startsWith(u"1000 posts\n\n"_s));
    QVERIFY(message.endsWith(u"and 950 more"_s));
}

void CommitMessageTest::isKeptPerSite()
{
    QTemporaryDir folder;
    auto library = model::Library::open(folder.path());
    QVERIFY(library.has_value());
    const QString own = messageFormOf(*library, u"a"_s);
    QVERIFY(own.contains(u"{title}"_s));
    QVERIFY(setMessageForm(*library, u"a"_s, u"post: {title}"_s).has_value());
    QCOMPARE(messageFormOf(*library, u"a"_s), u"post: {title}"_s);
    QCOMPARE(messageFormOf(*library, u"b"_s), own);
    const auto wrong = setMessageForm(*library, u"a"_s, u"post: {tilte}"_s);
    QVERIFY(!wrong && wrong.error().message.contains(u"{tilte}"_s) && !wrong.error().hint.isEmpty());
    QVERIFY(!setMessageForm(*library, u"a"_s, u"  \n"_s));
    QCOMPARE(messageFormOf(*library, u"a"_s), u"post: {title}"_s);
    QVERIFY(setMessageForm(*library, u"a"_s, {}).has_value());
    QCOMPARE(messageFormOf(*library, u"a"_s), own);
}

} // namespace galley::publish

QTEST_APPLESS_MAIN(galley::publish::CommitMessageTest)
#include "tst_commitmessage.moc"
