// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QWidget>

namespace galley::app {

/// A value of the front matter to be seen and changed. While the author is in it, only another post changes what it
/// shows.
class MetadataField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    enum class Of { SamePost, OtherPost };
    /// `written`: as it stands in the file, without quotes.
    void showValue(const QVariant &value, const QString &written, Of of)
    {
        if (of == Of::OtherPost || !isAncestorOf(focusWidgetOfWindow()))
            take(value, written);
    }

Q_SIGNALS:
    void edited(const QVariant &value); ///< No value: the key goes.
    void complained(const QString &words);

protected:
    virtual void take(const QVariant &value, const QString &written) = 0;

private:
    QWidget *focusWidgetOfWindow() const { return window()->focusWidget(); }
};

} // namespace galley::app
