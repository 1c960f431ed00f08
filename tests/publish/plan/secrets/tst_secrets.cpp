// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/publishplan.h"
#include "publish/plan/secrets/secretformats.h"
#include "publish/plan/secrets/secrets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

namespace {

constexpr quint32 seed = 7919;

const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const QByteArray hexadecimal = "0123456789abcdef";

/// Keys are made up at run time: none stands in this file, where a scanner of somebody's would find it.
class Maker
{
public:
    QByteArray some(qsizetype length, const QByteArray &from = letters)
    {
        QByteArray made;
        for (qsizetype index = 0; index < length; ++index)
            made += from.at(m_random.bounded(int(from.size())));
        return made;
    }
    QByteArray hex(qsizetype length) { return some(length, hexadecimal); }
    QByteArray digits(qsizetype length) { return some(length, "123456789"); }
    QByteArray capitals(qsizetype length) { return some(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"); }

private:
    QRandomGenerator m_random{seed};
};

struct Sample
{
    const char *name;
    QByteArray key;
};

QList<Sample> samples()
{
    Maker m;
    const QByteArray amazon = "aws_" + QByteArray("secret_access_key = ");
    const QByteArray dashes = "-----";
    const auto block = [&](const QByteArray &kind) {
        return dashes + "BEGIN " + kind + "PRIVATE KEY" + dashes + '\n' + m.some(64) + '\n' + m.some(64) + '\n' +
               dashes + "END " + kind + "PRIVATE KEY" + dashes;
    };
    return {
        {"AWS access key", "AKIA" + m.capitals(16)},
        {"AWS temporary key", "ASIA" + m.capitals(16)},
        {"AWS secret key", amazon + m.some(40)},
        {"GitHub personal token", "ghp_" + m.some(36)},
        {"GitHub fine-grained token", "github_pat_" + m.some(22) + '_' + m.some(59)},
        {"GitHub OAuth token", "gho_" + m.some(36)},
        {"GitHub user token", "ghu_" + m.some(36)},
        {"GitHub server token", "ghs_" + m.some(36)},
        {"GitHub refresh token", "ghr_" + m.some(36)},
        {"GitLab personal token", "glpat-" + m.some(20)},
        {"GitLab deploy token", "gldt-" + m.some(20)},
        {"GitLab runner token", "glrt-" + m.some(20)},
        {"GitLab trigger token", "glptt-" + m.hex(40)},
        {"Slack bot token", "xoxb-" + m.digits(12) + '-' + m.digits(12) + '-' + m.some(24)},
        {"Slack user token", "xoxp-" + m.digits(12) + '-' + m.digits(12) + '-' + m.some(24)},
        {"Slack workspace token", "xoxa-2-" + m.some(30)},
        {"Slack session token", "xoxs-" + m.digits(12) + '-' + m.some(24)},
        {"Slack app token", "xapp-1-A" + m.capitals(10) + '-' + m.digits(13) + '-' + m.hex(64)},
        {"Slack webhook",
         "https://hooks.slack.com/services/T" + m.capitals(9) + "/B" + m.capitals(9) + '/' + m.some(24)},
        {"Stripe secret key", "sk_live_" + m.some(24)},
        {"Stripe restricted key", "rk_live_" + m.some(24)},
        {"Stripe webhook secret", "whsec_" + m.some(32)},
        {"Google API key", "AIza" + m.some(35)},
        {"Google client secret", "GOCSPX-" + m.some(28)},
        {"Google access token", "ya29." + m.some(80)},
        {"npm token", "npm_" + m.some(36)},
        {"PyPI token", "pypi-AgE" + m.some(120)},
        {"RubyGems token", "rubygems_" + m.hex(48)},
        {"crates.io token", "cio" + m.some(32)},
        {"Docker Hub token", "dckr_pat_" + m.some(27)},
        {"OpenAI project key", "sk-proj-" + m.some(60)},
        {"OpenAI key", "sk-" + m.some(20) + "T3Blbk" + "FJ" + m.some(20)},
        {"Anthropic key", "sk-ant-" + m.some(90)},
        {"Hugging Face token", "hf_" + m.some(34, letters.first(52))},
        {"SendGrid key", "SG." + m.some(22) + '.' + m.some(43)},
        {"Mailgun key", "key-" + m.hex(32)},
        {"Mailchimp key", m.hex(32) + "-us12"},
        {"Brevo key", "xkeysib-" + m.hex(64) + '-' + m.some(16)},
        {"Twilio key", "SK" + m.hex(32)},
        {"Telegram bot token", m.digits(10) + ":AA" + m.some(33)},
        {"Discord webhook", "https://discord.com/api/webhooks/" + m.digits(18) + '/' + m.some(68)},
        {"DigitalOcean token", "dop_v1_" + m.hex(64)},
        {"Linear token", "lin_api_" + m.some(40)},
        {"Notion token", "ntn_" + m.some(46)},
        {"Figma token", "figd_" + m.some(40)},
        {"Postman key", "PMAK-" + m.hex(24) + '-' + m.hex(34)},
        {"Shopify token", "shpat_" + m.hex(32)},
        {"Shopify app secret", "shpss_" + m.hex(32)},
        {"Square token", "EAAA" + m.some(60)},
        {"Databricks token", "dapi" + m.hex(32)},
        {"Vault token", "hvs." + m.some(90)},
        {"Terraform token", m.some(14) + ".atlasv1." + m.some(67)},
        {"Atlassian token", "ATATT3" + m.some(180)},
        {"Grafana token", "glsa_" + m.some(32) + '_' + m.hex(8)},
        {"New Relic key", "NRAK-" + m.capitals(27)},
        {"Sentry token", "sntrys_" + m.some(80)},
        {"age key", "AGE-SECRET-KEY-1" + m.some(58, "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L")},
        {"Azure account key", "AccountKey=" + m.some(86) + "=="},
        {"JWT", "eyJ" + m.some(30) + ".eyJ" + m.some(60) + '.' + m.some(43)},
        {"RSA key", block("RSA ")},
        {"PKCS8 key", block("")},
        {"OpenSSH key", block("OPENSSH ")},
        {"password in a database address", "postgres://ada:" + m.some(12) + "@db.harbour.net/blog"},
        {"password in a web address", "https://ada:" + m.some(12) + "@git.harbour.net/blog.git"},
    };
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundInProse_data();
    void isFoundInProse();
    void isNone_data();
    void isNone();
    void byName_data();
    void byName();
    void onlyWhatThePublishBrings();
    void picturesAreNotRead();
    void everyFormatHasASample();
    void realSitesHaveHardlyAny();
};

void SecretsTest::isFoundInProse_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << sample.key;
}

void SecretsTest::isFoundInProse()
{
    QFETCH(QByteArray, key);
    const QByteArray before = "---\ntitle: How I set it up\n---\n\nFirst, and then: `";
    const QList<FoundSecret> found = findSecrets(u"posts/setup.md"_s, before + key + "`, as you see.\n");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, u"posts/setup.md"_s);
    QCOMPARE(found.first().line, 5);
    QVERIFY(!found.first().kind.isEmpty());
    QVERIFY2(found.first().hint.size() <= key.size() / 2 + 8, qPrintable(found.first().hint));
    QVERIFY(!found.first().hint.contains(QString::fromLatin1(key)));
}

void SecretsTest::isNone_data()
{
    QTest::addColumn<QByteArray>("text");
    Maker m;
    QTest::newRow("prose")
        << "The ASIA tour of the AKIA band. See sk-learn, npm_config_registry and ghp_ in the manual.\n"_ba;
    QTest::newRow("the example of a manual") << "AKIAIOSFODNN7" + "EXAMPLE"_ba;
    QTest::newRow("a key of crosses") << "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_ba;
    QTest::newRow("a key of one sign") << "ghp_" + QByteArray(36, 'a');
    QTest::newRow("numbers in a row") << "npm_123456789012345678901234567890123456"_ba;
    QTest::newRow("a commit's id") << m.hex(40);
    QTest::newRow("a key cut short by dots") << "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n"_ba;
    QTest::newRow("a certificate") << "-----BEGIN CERTIFICATE-----\n" + m.some(64) + "\n-----END CERTIFICATE-----\n";
    QTest::newRow("a public key") << "-----BEGIN PUBLIC KEY-----\n" + m.some(64) + "\n-----END PUBLIC KEY-----\n";
    QTest::newRow("a picture inside the text") << "![a](data:image/png;base64," + m.some(9000) + ")";
    QTest::newRow("an address with a made-up password") << "postgres://user:password@localhost.local/db"_ba;
    QTest::newRow("an address with a variable") << "https://${USER}:${TOKEN}@git.harbour.net/blog"_ba;
    QTest::newRow("a port") << "http://harbour.net:8080/a@b.html and https://a.example/x:y@z"_ba;
    QTest::newRow("the middle of a longer word") << m.some(20) + "ghp_" + m.some(36);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the start alone, at the end") << "AKIA"_ba;
}

void SecretsTest::isNone()
{
    QFETCH(QByteArray, text);
    const QList<FoundSecret> found = findSecrets(u"posts/a.md"_s, text);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().kind + u' ' + found.first().hint));
}

void SecretsTest::byName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("passwords of a program") << u".env"_s << true;
    QTest::newRow("the same for one machine") << u".env.production"_s << true;
    QTest::newRow("what it looks like") << u".env.example"_s << false;
    QTest::newRow("a key of ssh") << u"id_ed25519"_s << true;
    QTest::newRow("the public half") << u"id_ed25519.pub"_s << false;
    QTest::newRow("a bundle of keys") << u"site.p12"_s << true;
    QTest::newRow("passwords of git") << u".git-credentials"_s << true;
    QTest::newRow("passwords of the network") << u".netrc"_s << true;
    QTest::newRow("a post about it") << u"env.md"_s << false;
    QTest::newRow("a picture") << u"photo.png"_s << false;
}

void SecretsTest::byName()
{
    QFETCH(QString, name);
    QFETCH(bool, isSecret);
    QCOMPARE(!findSecrets(u"static/"_s + name, "A=b\n").isEmpty(), isSecret);
}

void SecretsTest::onlyWhatThePublishBrings()
{
    Maker m;
    const QByteArray known = "ghp_" + m.some(36);
    const QByteArray added = "glpat-" + m.some(20);
    PublishPlan plan;
    plan.changes = {{u"old.md"_s, "One " + known + "\n", "Two " + known + "\n"},
                    {u"new.md"_s, "One " + known + "\n", "One " + known + "\nand " + added + "\n"},
                    {u"gone.md"_s, "One " + added + "\n", std::nullopt},
                    {u"docs/page.html"_s, std::nullopt, added, true}};
    const QList<FoundSecret> found = secretsOf(plan);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, u"new.md"_s);
    QCOMPARE(found.first().line, 2);
    const Error error = secretsError(found);
    QVERIFY(error.message.contains(u"new.md, line 2"_s));
    QVERIFY(!error.hint.isEmpty());
    QVERIFY(!(error.message + error.hint + error.detail).contains(QString::fromLatin1(added)));
}

void SecretsTest::picturesAreNotRead()
{
    Maker m;
    QVERIFY(findSecrets(u"a.png"_s, QByteArray("\x89PNG\0\0", 6) + "ghp_" + m.some(36)).isEmpty());
}

void SecretsTest::everyFormatHasASample()
{
    QSet<QByteArray> missing;
    for (const SecretFormat &format : secretFormats())
        missing.insert(format.start);
    for (const Sample &sample : samples()) {
        for (const SecretFormat &format : secretFormats()) {
            if (sample.key.contains(format.start))
                missing.remove(format.start);
        }
    }
    missing.remove("AWS_SECRET_ACCESS_KEY"); // The same in capitals.
    QCOMPARE(missing, QSet<QByteArray>());
    QVERIFY(secretFormats().size() >= 50);
}

/// Skipped unless GALLEY_CORPORA names a folder with real sites, which are no part of the project. What is found there
/// is either a true secret that somebody published, or a false alarm: both are rare.
void SecretsTest::realSitesHaveHardlyAny()
{
    const QString corpora = qEnvironmentVariable("GALLEY_CORPORA");
    if (corpora.isEmpty())
        QSKIP("GALLEY_CORPORA is not set.");
    constexpr double mostPerThousand = 2;
    QDirIterator walk(corpora + u"/sites"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    int alarmed = 0;
    qint64 bytes = 0;
    QElapsedTimer timer;
    qint64 lookedNs = 0;
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        timer.start();
        const QList<FoundSecret> found = findSecrets(file.fileName(), text);
        lookedNs += timer.nsecsElapsed();
        ++files;
        bytes += text.size();
        alarmed += found.isEmpty() ? 0 : 1;
        for (const FoundSecret &secret : found)
            qInfo("%s:%d: %s (%s)", qPrintable(secret.path), secret.line, qPrintable(secret.kind),
                  qPrintable(secret.hint));
    }
    qInfo("%d of %d files; %lld bytes in %lld ms", alarmed, files, bytes, lookedNs / 1'000'000);
    QVERIFY(files > 1000);
    QVERIFY(alarmed * 1000.0 / files <= mostPerThousand);
}

} // namespace galley::publish

QTEST_APPLESS_MAIN(galley::publish::SecretsTest)
#include "tst_secrets.moc"
