// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/imagepair.h"

#include "app/window/media/thumbnails.h"
#include "publish/plan/sheet/planview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int sidePx = 260;

QString captionFor(const QByteArray &bytes)
{
    const QString weight = QLocale().formattedDataSize(bytes.size());
    const QSize size = publish::pictureSize(bytes);
    return size.isValid() ? ImagePair::tr("%1 × %2 · %3").arg(size.width()).arg(size.height()).arg(weight) : weight;
}

} // namespace

ImagePair::ImagePair(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(16);
    m_before = makeSide(tr("Before"));
    m_after = makeSide(tr("After"));
    row->addWidget(m_before.frame, 1);
    row->addWidget(m_after.frame, 1);
}

ImagePair::~ImagePair()
{
    for (const auto &job : std::as_const(m_jobs))
        job->cancel();
}

ImagePair::Side ImagePair::makeSide(const QString &heading)
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *title = new QLabel(heading, frame);
    title->setProperty("role", u"heading"_s);
    auto *picture = new QLabel(frame);
    picture->setObjectName(u"picture"_s);
    picture->setAlignment(Qt::AlignCenter);
    picture->setWordWrap(true);
    picture->setMinimumSize(1, sidePx * 2 / 3);
    auto *caption = new QLabel(frame);
    caption->setProperty("role", u"soft"_s);
    layout->addWidget(title);
    layout->addWidget(picture, 1);
    layout->addWidget(caption);
    return {frame, picture, caption};
}

void ImagePair::show(const QByteArray &before, const QByteArray &after)
{
    for (const auto &job : std::exchange(m_jobs, {}))
        job->cancel();
    load(m_before, before);
    load(m_after, after);
}

void ImagePair::load(const Side &side, const QByteArray &bytes)
{
    side.frame->setVisible(!bytes.isEmpty());
    side.picture->setPixmap({});
    side.caption->clear();
    if (bytes.isEmpty())
        return;
    struct Loaded
    {
        QImage image;
        QString caption;
    };
    m_jobs.append(BackgroundJob::start(
        this,
        [bytes, scale = devicePixelRatioF()](const Progress &) {
            return Loaded{thumbnailOf(bytes, int(sidePx * scale)), captionFor(bytes)};
        },
        [side, scale = devicePixelRatioF()](Loaded loaded) {
            side.caption->setText(loaded.caption);
            side.picture->setAccessibleName(loaded.caption);
            if (loaded.image.isNull()) {
                side.picture->setText(ImagePair::tr("This picture is not shown: it is too large, or of another kind."));
                return;
            }
            loaded.image.setDevicePixelRatio(scale);
            side.picture->setPixmap(QPixmap::fromImage(loaded.image));
        }));
}

} // namespace galley::app
