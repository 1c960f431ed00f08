// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace galley::bench {

/// How long each of many runs of the same work took, in milliseconds; or another measure of each (see Figure::unit).
class Samples
{
public:
    void add(double milliseconds) { m_milliseconds.append(milliseconds); }
    qsizetype count() const { return m_milliseconds.size(); }

    /// The sample that `percent` of all samples do not exceed (nearest rank); 0 without samples.
    double percentile(int percent) const;

private:
    QList<double> m_milliseconds;
};

/// Runs `work` `times` times, after `warmUps` runs that do not count.
Samples measure(int times, const std::function<void()> &work, int warmUps = 1);

/// What is measured, beside the least that it could take: a bare widget, the git program. Both in the same run.
struct Figure
{
    QString name; ///< "publish into 10,000 files"
    Samples samples = {};
    QString floorName = {}; ///< "git add, commit and push"; empty without a floor.
    Samples floor = {};
    QString unit = QStringLiteral("ms"); ///< Of samples and floor; what is counted may be no time.
};

/// A figure for people: name, p50, p95 and floor in one line.
QString lineFor(const Figure &figure);
/// A figure for programs; times in milliseconds.
QJsonObject jsonFor(const Figure &figure);
/// Processor, cores, memory, kernel and system: figures mean little without them.
QJsonObject machine();

/// Writes the figures of one bench program to standard output: each as a line as soon as it is known or, where the
/// program was called with --json, all as one document at the end.
class Report
{
public:
    explicit Report(int argumentCount, char **arguments);
    ~Report();
    Q_DISABLE_COPY_MOVE(Report)

    void add(const Figure &figure);

private:
    enum class Form { Lines, Json };
    Form m_form = Form::Lines;
    QList<Figure> m_figures;
};

} // namespace galley::bench
