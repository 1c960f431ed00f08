// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagescaler.h"

#include <QColorSpace>
#include <QList>

namespace galley::publish {

namespace {

constexpr quint64 one = 1 << 12; ///< The weight of a whole pixel in one direction.

struct Share
{
    int source = 0;
    quint64 weight = 0;
};

/// For each pixel of the smaller row, those of the larger one that it covers.
QList<QList<Share>> sharesOf(int from, int to)
{
    QList<QList<Share>> shares(to);
    for (int target = 0; target < to; ++target) {
        const quint64 start = quint64(target) * quint64(from) * one / quint64(to);
        const quint64 end = (quint64(target) + 1) * quint64(from) * one / quint64(to);
        for (quint64 at = start; at < end;) {
            const quint64 next = qMin(end, (at / one + 1) * one);
            shares[target].append({int(at / one), next - at});
            at = next;
        }
    }
    return shares;
}

struct Sum
{
    quint64 red = 0;
    quint64 green = 0;
    quint64 blue = 0;
    quint64 alpha = 0;
    quint64 weight = 0;

    void add(const Sum &other, quint64 times)
    {
        red += other.red * times;
        green += other.green * times;
        blue += other.blue * times;
        alpha += other.alpha * times;
        weight += other.weight * times;
    }

    /// Colours are held multiplied by their opacity.
    QRgb pixel() const
    {
        if (alpha == 0)
            return 0;
        const auto part = [this](quint64 colour) { return int((colour + alpha / 2) / alpha); };
        return qRgba(part(red), part(green), part(blue), int((alpha + weight / 2) / weight));
    }
};

void addPixel(Sum &sum, QRgb pixel, quint64 times)
{
    const auto alpha = quint64(qAlpha(pixel));
    sum.add({quint64(qRed(pixel)) * alpha, quint64(qGreen(pixel)) * alpha, quint64(qBlue(pixel)) * alpha, alpha, 1},
            times);
}

} // namespace

QImage scaledDown(const QImage &picture, QSize size)
{
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32);
    QImage made(size, QImage::Format_ARGB32);
    made.setColorSpace(picture.colorSpace());
    const QList<QList<Share>> columns = sharesOf(source.width(), size.width());
    const QList<QList<Share>> rows = sharesOf(source.height(), size.height());
    QList<Sum> sums(size.width());
    for (int y = 0; y < size.height(); ++y) {
        sums.fill(Sum());
        for (const Share &row : rows.at(y)) {
            const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(row.source));
            for (int x = 0; x < size.width(); ++x) {
                Sum ofRow;
                for (const Share &column : columns.at(x))
                    addPixel(ofRow, line[column.source], column.weight);
                sums[x].add(ofRow, row.weight);
            }
        }
        auto *line = reinterpret_cast<QRgb *>(made.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = sums.at(x).pixel();
    }
    return made;
}

} // namespace galley::publish
