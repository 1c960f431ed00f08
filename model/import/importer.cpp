// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/importer.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString toString(SourceState state)
{
    switch (state) {
    case SourceState::Published:
        return u"published"_s;
    case SourceState::Draft:
        return u"draft"_s;
    case SourceState::Scheduled:
        return u"scheduled"_s;
    case SourceState::Private:
        return u"private"_s;
    case SourceState::Protected:
        return u"password-protected"_s;
    case SourceState::Trashed:
        return u"trash"_s;
    }
    return {};
}

} // namespace galley::model
