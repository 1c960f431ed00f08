// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/httpsserver.h"

#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

QString program(const QString &name) { return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s}); }

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("“%s” cannot be written.", qPrintable(name));
}

const char settings[] = R"(
daemon off; master_process off; pid @FOLDER@/nginx.pid; error_log @FOLDER@/error.log;
events { worker_connections 64; }
http {
  log_format seen '$uri $remote_user $status $http_authorization';
  access_log @FOLDER@/access.log seen;
  client_max_body_size 0; client_body_temp_path @FOLDER@/body; fastcgi_temp_path @FOLDER@/fastcgi;
  proxy_temp_path @FOLDER@/proxy; uwsgi_temp_path @FOLDER@/uwsgi; scgi_temp_path @FOLDER@/scgi;
  server {
    listen 127.0.0.1:@PORT@ ssl; listen 127.0.0.1:@PLAIN@;
    ssl_certificate @FOLDER@/server.pem; ssl_certificate_key @FOLDER@/server.key;
    location ~ ^/git(/.*) {
      auth_basic "git"; auth_basic_user_file @FOLDER@/tokens;
      fastcgi_pass unix:@FOLDER@/cgi;
      fastcgi_param SCRIPT_FILENAME /usr/lib/git-core/git-http-backend;
      fastcgi_param GIT_HTTP_EXPORT_ALL 1; fastcgi_param GIT_PROJECT_ROOT @FOLDER@/repositories;
      fastcgi_param GIT_CONFIG_NOSYSTEM 1; fastcgi_param HOME @FOLDER@;
      fastcgi_param PATH_INFO $1; fastcgi_param REMOTE_USER $remote_user;
      fastcgi_param QUERY_STRING $query_string; fastcgi_param REQUEST_METHOD $request_method;
      fastcgi_param CONTENT_TYPE $content_type; fastcgi_param CONTENT_LENGTH $content_length;
      fastcgi_param HTTP_CONTENT_ENCODING $http_content_encoding;
    }
    location ~ ^/shown(/.*) {
      auth_basic "git"; auth_basic_user_file @FOLDER@/tokens;
      if ($arg_service = git-receive-pack) { return 403; }
      fastcgi_pass unix:@FOLDER@/cgi;
      fastcgi_param SCRIPT_FILENAME /usr/lib/git-core/git-http-backend;
      fastcgi_param GIT_HTTP_EXPORT_ALL 1; fastcgi_param GIT_PROJECT_ROOT @FOLDER@/repositories;
      fastcgi_param GIT_CONFIG_NOSYSTEM 1; fastcgi_param HOME @FOLDER@;
      fastcgi_param PATH_INFO $1; fastcgi_param REMOTE_USER $remote_user;
      fastcgi_param QUERY_STRING $query_string; fastcgi_param REQUEST_METHOD $request_method;
      fastcgi_param CONTENT_TYPE $content_type; fastcgi_param CONTENT_LENGTH $content_length;
    }
    location /broken/ { return 503; }
    location ~ ^/moved(/.*) { return 301 https://127.0.0.1:@PORT@/git$1?$query_string; }
  }
}
)";

} // namespace

bool HttpsServer::isInstalled()
{
    return !program(u"nginx"_s).isEmpty() && !program(u"fcgiwrap"_s).isEmpty() && !program(u"openssl"_s).isEmpty();
}

HttpsServer::HttpsServer()
    : m_port(freePort())
    , m_plainPort(freePort())
{
    makeCertificates();
    setToken(token());
    QDir().mkpath(m_folder.filePath(u"repositories"_s));
    ScratchRepository::git(m_folder.path(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, repository()});
    writeSettings();
    m_gateway.start(program(u"fcgiwrap"_s), {u"-c"_s, u"4"_s, u"-s"_s, u"unix:"_s + m_folder.filePath(u"cgi"_s)});
    m_server.start(program(u"nginx"_s), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s)});
    awaitPort(m_port, m_server);
}

void HttpsServer::makeCertificates() const
{
    const auto file = [this](const char *name) { return m_folder.filePath(QLatin1StringView(name)); };
    const QString openssl = program(u"openssl"_s);
    Child::run(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                         u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Harbour authority"_s, u"-keyout"_s,
                         file("authority.key"), u"-out"_s, file("authority.pem")});
    Child::run(openssl,
               {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-keyout"_s, file("server.key"), u"-out"_s, file("server.csr")});
    write(file("names"), "subjectAltName=DNS:localhost\n");
    Child::run(openssl, {u"x509"_s, u"-req"_s, u"-in"_s, file("server.csr"), u"-CA"_s, file("authority.pem"),
                         u"-CAkey"_s, file("authority.key"), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s,
                         file("names"), u"-out"_s, file("server.pem")});
}

void HttpsServer::setToken(const QByteArray &token) const
{
    const QByteArray hash = Child::run(program(u"openssl"_s), {u"passwd"_s, u"-apr1"_s, u"-stdin"_s}, token + '\n');
    write(m_folder.filePath(u"tokens"_s), "me:" + hash);
}

void HttpsServer::writeSettings() const
{
    QByteArray text = settings;
    text.replace("@FOLDER@", m_folder.path().toUtf8());
    text.replace("@PORT@", QByteArray::number(m_port)).replace("@PLAIN@", QByteArray::number(m_plainPort));
    if (geteuid() == 0)
        text.prepend("user root;\n");
    write(m_folder.filePath(u"nginx.conf"_s), text);
}

QString HttpsServer::host() const { return u"https://localhost:%1"_s.arg(m_port); }

QString HttpsServer::address(const QString &place, const QString &name) const
{
    return host() + u'/' + place + u'/' + name + u".git"_s;
}

QString HttpsServer::plainAddress() const { return u"http://localhost:%1/git/blog.git"_s.arg(m_plainPort); }

QByteArray HttpsServer::log() const
{
    QFile file(m_folder.filePath(u"access.log"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

int HttpsServer::requestsWithSecret(const QString &place) const
{
    int count = 0;
    for (const QByteArray &line : log().split('\n'))
        count += int(line.startsWith('/' + place.toUtf8() + '/') && line.contains("Basic "));
    return count;
}

} // namespace galley
