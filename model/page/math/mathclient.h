// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendererclient.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace galley::model {

enum class MathForm {
    Styled, ///< HTML that needs KaTeX's style sheet and fonts.
    MathMl, ///< What browsers show by themselves: for published pages and feeds.
};

/// Formulas as HTML, made by a galley-math of its own: started at the first formula, ended over its limits, which are
/// each formula's. What was made is remembered. Lives on the thread that made it.
class MathClient : public QObject
{
    Q_OBJECT

public:
    explicit MathClient(MathForm form = MathForm::Styled, QObject *parent = nullptr, RendererLimits limits = {});
    ~MathClient() override;

    /// Empty where it is not made yet: then `made` tells when it is. What is wrong is shown as its source, with the
    /// reason.
    QByteArray html(const QString &tex, bool isDisplay);
    /// Waits for it, without an event loop.
    QByteArray htmlNow(const QString &tex, bool isDisplay);

Q_SIGNALS:
    void made(); ///< All that html() was asked for.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::model
