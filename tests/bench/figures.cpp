// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace galley::bench {

namespace {

void print(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout); // A bench takes minutes; its figures are read as they come.
}

/// What follows `key` and a colon in a file such as /proc/cpuinfo; empty where there is none.
QString entryOf(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
    }
    return {};
}

QString valueText(double value, const QString &unit)
{
    // Three digits that mean something, whether it took a microsecond or a minute.
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals) + u' ' + unit;
}

} // namespace

double Samples::percentile(int percent) const
{
    if (m_milliseconds.isEmpty()) {
        return 0;
    }
    QList<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    const auto rank = qsizetype(std::ceil(double(sorted.size()) * percent / 100));
    return sorted.at(std::clamp<qsizetype>(rank, 1, sorted.size()) - 1);
}

Samples measure(int times, const std::function<void()> &work, int warmUps)
{
    for (int run = 0; run < warmUps; ++run) {
        work();
    }
    Samples samples;
    for (int run = 0; run < times; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

QString lineFor(const Figure &figure)
{
    const auto text = [&figure](const Samples &samples, int percent) {
        return valueText(samples.percentile(percent), figure.unit);
    };
    QString line =
        u"%1  p50 %2  p95 %3"_s.arg(figure.name.leftJustified(44), text(figure.samples, 50), text(figure.samples, 95));
    if (!figure.floorName.isEmpty()) {
        line += u"  floor p50 %1  p95 %2 (%3)"_s.arg(text(figure.floor, 50), text(figure.floor, 95), figure.floorName);
    }
    return line;
}

QJsonObject jsonFor(const Figure &figure)
{
    const auto times = [](const Samples &samples) {
        return QJsonObject{
            {u"count"_s, samples.count()}, {u"p50"_s, samples.percentile(50)}, {u"p95"_s, samples.percentile(95)}};
    };
    QJsonObject json = times(figure.samples);
    json[u"name"_s] = figure.name;
    if (figure.unit != "ms"_L1) {
        json[u"unit"_s] = figure.unit;
    }
    if (!figure.floorName.isEmpty()) {
        json[u"floor"_s] = times(figure.floor);
        json[u"floorName"_s] = figure.floorName;
    }
    return json;
}

QJsonObject machine()
{
    return {{u"processor"_s, entryOf(u"/proc/cpuinfo"_s, "model name")},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"memory"_s, entryOf(u"/proc/meminfo"_s, "MemTotal")},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"system"_s, QSysInfo::prettyProductName()}};
}

Report::Report(int argumentCount, char **arguments)
{
    for (int index = 1; index < argumentCount; ++index) {
        if (std::string_view(arguments[index]) == "--json") {
            m_form = Form::Json;
        }
    }
}

Report::~Report()
{
    if (m_form == Form::Lines) {
        return;
    }
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        figures.append(jsonFor(figure));
    }
    print(QJsonDocument(QJsonObject{{u"machine"_s, machine()}, {u"figures"_s, figures}}).toJson().trimmed());
}

void Report::add(const Figure &figure)
{
    m_figures.append(figure);
    if (m_form == Form::Lines) {
        print(lineFor(figure).toUtf8());
    }
}

} // namespace galley::bench
