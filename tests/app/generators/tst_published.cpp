// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/generators/generatorsites.h"
#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

/// A post with tags and an image that Galley publishes into a fresh site is built by the real generator: the page lies
/// at the address that Galley says, its image and its tag page are there.
class PublishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isBuilt_data();
    void isBuilt();

private:
    static QString programOf(const GeneratorSite &generator);
    QJsonObject publish(const GalleyProgram &galley, const ScratchRepository &site) const;
    static QString build(const GeneratorSite &generator, const ScratchRepository &site);

    QTemporaryDir m_folder;
    QString m_image = m_folder.filePath(u"sea.png"_s);
};

namespace {

/// The file that a server shows for an address.
QString fileOfAddress(const QString &address)
{
    const QString path = QUrl::fromPercentEncoding(address.toUtf8()).sliced(1);
    if (path.endsWith(u'/'))
        return path + u"index.html"_s;
    return path.endsWith(".html"_L1) ? path : path + u"/index.html"_s;
}

/// Where npm put a generator's packages: in the folder of all, or one of its own in that.
QString packagesOf(const QString &program)
{
    const QString all = qEnvironmentVariable("GALLEY_GENERATORS", QStringLiteral(GALLEY_GENERATORS_DIR));
    const QString own = all + u'/' + program + u"/node_modules"_s;
    return QDir(own).exists() ? own : all + u"/node_modules"_s;
}

} // namespace

void PublishedTest::initTestCase()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(m_image));
}

QString PublishedTest::programOf(const GeneratorSite &generator)
{
    if (!generator.isPackage)
        return QStandardPaths::findExecutable(generator.program);
    return QStandardPaths::findExecutable(generator.program, {packagesOf(generator.program) + u"/.bin"_s});
}

QJsonObject PublishedTest::publish(const GalleyProgram &galley, const ScratchRepository &site) const
{
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    const QString id = galley
                           .json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"Waves: wind"_s, u"--tag"_s,
                                  u"sea"_s, u"--date"_s, u"2024-06-07T08:09:10+00:00"_s, u"--body-file"_s, u"-"_s},
                                 "Body with *stress*.\n")
                           .object()["id"_L1]
                           .toString();
    const QJsonObject image = galley.json({u"media"_s, u"add"_s, id, m_image, u"--alt"_s, u"The sea"_s}).object();
    const QByteArray body = "Body with *stress*.\n\n" + image["markup"_L1].toString().toUtf8() + "\n";
    galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, body);
    const GalleyRun published = galley.json({u"publish"_s, id});
    QJsonObject post = galley.json({u"show"_s, id, u"--format"_s, u"json"_s}).object();
    post.insert("published"_L1, published.object());
    return post;
}

/// What the generator said if it did not end well.
QString PublishedTest::build(const GeneratorSite &generator, const ScratchRepository &site)
{
    if (generator.isPackage)
        QFile::link(packagesOf(generator.program), site.path(u"node_modules"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASTRO_TELEMETRY_DISABLED"_s, u"1"_s);
    environment.insert(u"NODE_ENV"_s, u"production"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(site.folder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programOf(generator), generator.arguments);
    const bool isDone = process.waitForFinished(120'000);
    return isDone && process.exitCode() == 0 ? QString() : u"it said: "_s + QString::fromUtf8(process.readAll());
}

void PublishedTest::isBuilt_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<GeneratorSite> sites = generatorSites();
    for (qsizetype index = 0; index < sites.size(); ++index)
        QTest::newRow(qPrintable(sites.at(index).name)) << index;
}

void PublishedTest::isBuilt()
{
    QFETCH(qsizetype, index);
    const GeneratorSite generator = generatorSites().at(index);
    if (programOf(generator).isEmpty())
        QSKIP("The generator is not installed; packaging/test installs it where it can.");

    const GalleyProgram galley;
    const ScratchRepository site;
    for (const auto &[path, bytes] : generator.files)
        site.write(path, bytes);
    site.write(u".gitignore"_s, "node_modules\n/" + generator.output.toUtf8() + "/\n");
    site.commitAll(u"Site"_s);
    site.addBareRemote();
    const QJsonObject post = publish(galley, site);
    QVERIFY2(post["published"_L1].toObject()["pushed"_L1].toBool(),
             QJsonDocument(post["published"_L1].toObject()).toJson().constData());
    const QString words = build(generator, site);
    QVERIFY2(words.isEmpty(), qPrintable(words));

    const QString page = generator.output + u'/' + fileOfAddress(post["address"_L1].toString());
    const QByteArray built = site.git({u"ls-files"_s, u"--others"_s, generator.output});
    QVERIFY2(site.exists(page), (page.toUtf8() + " is not among:\n" + built).constData());
    const QString html = QString::fromUtf8(site.read(page));
    QVERIFY2(html.contains("<em>stress</em>"_L1) && html.contains("Waves: wind"_L1), qPrintable(html));

    static const QRegularExpression shown(u"<img[^>]* src=\"?([^\" >]+)"_s);
    const QString address = shown.match(html).captured(1);
    const QString beside = address.startsWith(u'/') ? generator.output : page.section(u'/', 0, -2);
    const QString image = QDir::cleanPath(beside + u'/' + address.section(u'?', 0, 0));
    QVERIFY2(!address.isEmpty() && site.exists(image), qPrintable(address + u" in\n"_s + html));
    const QString tags = generator.output + u'/' + generator.tagPage;
    QVERIFY2(site.exists(tags), built.constData());
    QVERIFY2(site.read(tags).contains("Waves: wind"), site.read(tags).constData());
}

QTEST_GUILESS_MAIN(PublishedTest)

#include "tst_published.moc"
