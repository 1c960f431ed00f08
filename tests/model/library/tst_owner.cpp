// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class OwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsMadeForItsOwnerAlone();
    void aSecondOwnerIsToldApart();
    void aDeadOwnerLeavesNothingBehind();
    void aChildDoesNotInheritTheRight();
    void aFolderThatCannotBeMadeIsAnError_data();
    void aFolderThatCannotBeMadeIsAnError();
    void aLinkInPlaceOfTheLockIsRefused();
};

void OwnerTest::theFolderIsMadeForItsOwnerAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/library"_s);
    const auto library = openSimple(path);
    VERIFY_DONE(library);
    QCOMPARE(library->folder(), path);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void OwnerTest::aSecondOwnerIsToldApart()
{
    QTemporaryDir folder;
    auto first = openSimple(folder.path());
    VERIFY_DONE(first);
    const auto lock = OwnerLock::tryTake(folder.path());
    VERIFY_DONE(lock);
    QVERIFY(!lock->has_value());
    const auto second = openSimple(folder.path());
    QVERIFY(!second);
    QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(second.error().message));
    QVERIFY(!second.error().hint.isEmpty());
    first = std::unexpected(Error());
    VERIFY_DONE(openSimple(folder.path()));
}

void OwnerTest::aDeadOwnerLeavesNothingBehind()
{
    QTemporaryDir folder;
    QProcess owner;
    owner.start(QCoreApplication::applicationFilePath(), {u"--own"_s, folder.path()});
    QVERIFY(owner.waitForReadyRead());
    QVERIFY(!OwnerLock::tryTake(folder.path())->has_value());
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QVERIFY(OwnerLock::tryTake(folder.path())->has_value());
}

void OwnerTest::aChildDoesNotInheritTheRight()
{
    QTemporaryDir folder;
    QProcess child;
    {
        const auto lock = OwnerLock::tryTake(folder.path());
        VERIFY_DONE(lock);
        child.start(u"cat"_s, QStringList());
        QVERIFY(child.waitForStarted());
    }
    QVERIFY(OwnerLock::tryTake(folder.path())->has_value());
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void OwnerTest::aFolderThatCannotBeMadeIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"file/library"_s;
    QTest::newRow("it is a file") << u"file"_s;
    QTest::newRow("where nobody can write") << u"/proc/galley"_s;
    QTest::newRow("a folder that nobody can write to") << u"/proc"_s;
}

void OwnerTest::aFolderThatCannotBeMadeIsAnError()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    const QString wanted = QDir(folder.path()).absoluteFilePath(path); // An absolute path stays.
    const auto opened = openSimple(wanted);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(wanted), qPrintable(opened.error().message));
    QVERIFY(!opened.error().hint.isEmpty());
}

void OwnerTest::aLinkInPlaceOfTheLockIsRefused()
{
    QTemporaryDir folder;
    QFile target(folder.filePath(u"diary"_s));
    QVERIFY(target.open(QFile::WriteOnly) && target.write("precious") > 0);
    target.close();
    QVERIFY(target.link(folder.filePath(u"owner.lock"_s)));
    QVERIFY(!OwnerLock::tryTake(folder.path()));
    QVERIFY(target.open(QFile::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("precious"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--own") {
        const auto lock = OwnerLock::tryTake(words.value(2));
        if (!lock || !*lock)
            return 1;
        QFile out;
        if (!out.open(stdout, QFile::WriteOnly) || out.write("mine\n") < 0 || !out.flush())
            return 1;
        return application.exec();
    }
    OwnerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_owner.moc"
