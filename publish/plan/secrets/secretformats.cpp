// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/secrets/secretformats.h"

#include <QCoreApplication>

namespace galley::publish {

namespace {

struct Row
{
    const char *kind;
    const char *start;
    const char *rest; ///< As a regular expression, after the start; the part that varies is the group.
    int leastVariety = 10;
};

// Each start is long or odd enough that prose hardly ever has it. Services that use bare numbers or hashes are not
// here: what cannot be told from a commit's id would only cry wolf.
constexpr Row rows[] = {
    {QT_TRANSLATE_NOOP("Secrets", "access key of AWS"), "AKIA", "([A-Z2-7]{16})(?![A-Za-z0-9])", 8},
    {QT_TRANSLATE_NOOP("Secrets", "temporary access key of AWS"), "ASIA", "([A-Z2-7]{16})(?![A-Za-z0-9])", 8},
    {QT_TRANSLATE_NOOP("Secrets", "secret key of AWS"), "aws_secret_access_key",
     "[\"']?\\s{0,4}[=:]\\s{0,4}[\"']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])", 16},
    {QT_TRANSLATE_NOOP("Secrets", "secret key of AWS"), "AWS_SECRET_ACCESS_KEY",
     "[\"']?\\s{0,4}[=:]\\s{0,4}[\"']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])", 16},
    {QT_TRANSLATE_NOOP("Secrets", "access token of GitHub"), "ghp_", "([A-Za-z0-9]{36,})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of GitHub"), "github_pat_", "([A-Za-z0-9]{22}_[A-Za-z0-9]{59})"},
    {QT_TRANSLATE_NOOP("Secrets", "app token of GitHub"), "gho_", "([A-Za-z0-9]{36,})"},
    {QT_TRANSLATE_NOOP("Secrets", "app token of GitHub"), "ghu_", "([A-Za-z0-9]{36,})"},
    {QT_TRANSLATE_NOOP("Secrets", "app token of GitHub"), "ghs_", "([A-Za-z0-9]{36,})"},
    {QT_TRANSLATE_NOOP("Secrets", "refresh token of GitHub"), "ghr_", "([A-Za-z0-9]{36,})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of GitLab"), "glpat-", "([A-Za-z0-9_-]{20,})"},
    {QT_TRANSLATE_NOOP("Secrets", "deploy token of GitLab"), "gldt-", "([A-Za-z0-9_-]{20,})"},
    {QT_TRANSLATE_NOOP("Secrets", "runner token of GitLab"), "glrt-", "([A-Za-z0-9_-]{20,})"},
    {QT_TRANSLATE_NOOP("Secrets", "trigger token of GitLab"), "glptt-", "([a-f0-9]{40})"},
    {QT_TRANSLATE_NOOP("Secrets", "bot token of Slack"), "xoxb-", "([0-9]{8,}-[0-9A-Za-z-]{16,})"},
    {QT_TRANSLATE_NOOP("Secrets", "user token of Slack"), "xoxp-", "([0-9]{8,}-[0-9A-Za-z-]{16,})"},
    {QT_TRANSLATE_NOOP("Secrets", "workspace token of Slack"), "xoxa-", "([0-9]-?[0-9A-Za-z-]{16,})"},
    {QT_TRANSLATE_NOOP("Secrets", "session token of Slack"), "xoxs-", "([0-9]{8,}-[0-9A-Za-z-]{16,})"},
    {QT_TRANSLATE_NOOP("Secrets", "app token of Slack"), "xapp-", "([0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})"},
    {QT_TRANSLATE_NOOP("Secrets", "webhook of Slack"), "hooks.slack.com/services/",
     "(T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{24})"},
    {QT_TRANSLATE_NOOP("Secrets", "secret key of Stripe"), "sk_live_", "([A-Za-z0-9]{24,})"},
    {QT_TRANSLATE_NOOP("Secrets", "restricted key of Stripe"), "rk_live_", "([A-Za-z0-9]{24,})"},
    {QT_TRANSLATE_NOOP("Secrets", "webhook secret of Stripe"), "whsec_", "([A-Za-z0-9+/=]{32,})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Google"), "AIza", "([A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])"},
    {QT_TRANSLATE_NOOP("Secrets", "client secret of Google"), "GOCSPX-", "([A-Za-z0-9_-]{28})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Google"), "ya29.", "([A-Za-z0-9_-]{60,})"},
    {QT_TRANSLATE_NOOP("Secrets", "token of npm"), "npm_", "([A-Za-z0-9]{36})(?![A-Za-z0-9])"},
    {QT_TRANSLATE_NOOP("Secrets", "token of PyPI"), "pypi-", "(AgE[A-Za-z0-9_-]{50,})"},
    {QT_TRANSLATE_NOOP("Secrets", "token of RubyGems"), "rubygems_", "([a-f0-9]{48})"},
    {QT_TRANSLATE_NOOP("Secrets", "token of crates.io"), "cio", "([A-Za-z0-9]{32})(?![A-Za-z0-9])", 14},
    {QT_TRANSLATE_NOOP("Secrets", "token of Docker Hub"), "dckr_pat_", "([A-Za-z0-9_-]{27,})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of OpenAI"), "sk-proj-", "([A-Za-z0-9_-]{40,})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of OpenAI"), "sk-", "([A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Anthropic"), "sk-ant-", "([A-Za-z0-9_-]{60,})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Hugging Face"), "hf_", "([A-Za-z]{34})(?![A-Za-z0-9])", 14},
    {QT_TRANSLATE_NOOP("Secrets", "API key of SendGrid"), "SG.", "([A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})", 16},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Mailgun"), "key-", "([a-f0-9]{32})(?![A-Za-z0-9])"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Mailchimp"), "-us",
     "(?<=[^a-f0-9][a-f0-9]{32}-us)([0-9]{1,2})(?![A-Za-z0-9])", 1},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Brevo"), "xkeysib-", "([a-f0-9]{64}-[A-Za-z0-9]{16})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Twilio"), "SK", "([a-f0-9]{32})(?![A-Za-z0-9])"},
    {QT_TRANSLATE_NOOP("Secrets", "token of a Telegram bot"), ":AA",
     "(?<=[^0-9][0-9]{9}:AA|[^0-9][0-9]{10}:AA)"
     "([A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])",
     14},
    {QT_TRANSLATE_NOOP("Secrets", "webhook of Discord"), "discord.com/api/webhooks/",
     "([0-9]{17,20}/[A-Za-z0-9_-]{60,})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of DigitalOcean"), "dop_v1_", "([a-f0-9]{64})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Linear"), "lin_api_", "([A-Za-z0-9]{40})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Notion"), "ntn_", "([A-Za-z0-9]{40,})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Figma"), "figd_", "([A-Za-z0-9_-]{40,})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of Postman"), "PMAK-", "([a-f0-9]{24}-[a-f0-9]{34})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Shopify"), "shpat_", "([a-fA-F0-9]{32})"},
    {QT_TRANSLATE_NOOP("Secrets", "secret of a Shopify app"), "shpss_", "([a-fA-F0-9]{32})"},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Square"), "EAAA", "([A-Za-z0-9_-]{60})(?![A-Za-z0-9_-])", 18},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Databricks"), "dapi", "([a-f0-9]{32})(?![A-Za-z0-9])"},
    {QT_TRANSLATE_NOOP("Secrets", "token of HashiCorp Vault"), "hvs.", "([A-Za-z0-9_-]{24,})", 12},
    {QT_TRANSLATE_NOOP("Secrets", "token of Terraform Cloud"), ".atlasv1.",
     "(?<=[A-Za-z0-9]{14}\\.atlasv1\\.)([A-Za-z0-9_-]{60,})", 18},
    {QT_TRANSLATE_NOOP("Secrets", "access token of Atlassian"), "ATATT3", "([A-Za-z0-9_=-]{60,})"},
    {QT_TRANSLATE_NOOP("Secrets", "token of Grafana"), "glsa_", "([A-Za-z0-9]{32}_[a-fA-F0-9]{8})"},
    {QT_TRANSLATE_NOOP("Secrets", "API key of New Relic"), "NRAK-", "([A-Z0-9]{27})"},
    {QT_TRANSLATE_NOOP("Secrets", "auth token of Sentry"), "sntrys_", "([A-Za-z0-9+/=_-]{60,})"},
    {QT_TRANSLATE_NOOP("Secrets", "secret key of age"), "AGE-SECRET-KEY-1", "([QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})"},
    {QT_TRANSLATE_NOOP("Secrets", "account key of Azure"), "AccountKey=", "([A-Za-z0-9+/]{86}==)", 20},
    {QT_TRANSLATE_NOOP("Secrets", "signed token (JWT)"), "eyJ",
     "([A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{20,})", 16},
    {QT_TRANSLATE_NOOP("Secrets", "private key"), "-----BEGIN ",
     "(?:[A-Z0-9]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\\\n|[\\s>|])*(?:[A-Za-z-]+: [^\\n]*\\s+)*"
     "([A-Za-z0-9+/=]{40,})",
     16},
    {QT_TRANSLATE_NOOP("Secrets", "password in an address"), "://",
     "(?<=https://|http://|postgres://|postgresql://|mysql://|mongodb://|mongodb\\+srv://|redis://|amqp://|ftp://)"
     "[A-Za-z0-9._%+-]{1,64}:([^\\s/@:\"'<>{}$\\[\\]()*|]{6,128})@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
     5},
};

} // namespace

const QList<SecretFormat> &secretFormats()
{
    static const QList<SecretFormat> formats = [] {
        QList<SecretFormat> made;
        for (const Row &row : rows) {
            const QString start = QString::fromLatin1(row.start);
            made.append({row.kind, row.start,
                         QRegularExpression(QRegularExpression::escape(start) + QString::fromLatin1(row.rest)),
                         row.leastVariety});
        }
        return made;
    }();
    return formats;
}

const char *secretByName(const QString &fileName)
{
    static const QRegularExpression passwords(
        QStringLiteral("^(\\.env(\\..+)?|\\.netrc|_netrc|\\.git-credentials|\\.pgpass|\\.htpasswd|"
                       "credentials\\.json|service[-_]account.*\\.json|\\.aws-credentials|\\.vault-token)$"));
    static const QRegularExpression sample(QStringLiteral("(example|sample|template|dist|schema)"));
    static const QRegularExpression keys(
        QStringLiteral("^(id_(rsa|dsa|ecdsa|ed25519)(_.*)?|.+\\.(p12|pfx|jks|keystore|ppk|kdbx|agekey))$"));
    if (passwords.match(fileName).hasMatch() && !sample.match(fileName).hasMatch())
        return QT_TRANSLATE_NOOP("Secrets", "file of passwords");
    if (keys.match(fileName).hasMatch())
        return QT_TRANSLATE_NOOP("Secrets", "file of private keys");
    return nullptr;
}

} // namespace galley::publish
