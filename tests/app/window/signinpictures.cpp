// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/doctor/doctorsheet.h"
#include "app/publishing/signin/signinsheet.h"
#include "app/window/rail/rail.h"
#include "photographer.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

void takeQuestion(RealWindow &galley, const Photographer &photographer, const Question &question, const QString &name)
{
    auto *sheet = new SignInSheet(question, galley.window->centralWidget());
    sheet->open();
    photographer.take(name);
    sheet->dismiss();
}

} // namespace

void takeSignIn(RealWindow &galley, const Photographer &photographer)
{
    takeQuestion(galley, photographer,
                 {.kind = Question::Kind::Passphrase, .subject = QDir::home().filePath(u".ssh/id_ed25519"_s)},
                 u"passphrase"_s);
    takeQuestion(galley, photographer,
                 {.kind = Question::Kind::UserName, .subject = u"https://git.example.org"_s, .isAgain = true},
                 u"token"_s);
    takeQuestion(galley, photographer,
                 {.kind = Question::Kind::HostKey,
                  .subject = u"git.example.org"_s,
                  .fingerprint = u"SHA256:uNiVztksCsDhcc0u9e8BrOgBkU3yqYq2zQbVkzRvYxs"_s,
                  .keyType = u"ED25519"_s},
                 u"newserver"_s);
    auto *sheet = new DoctorSheet(*galley.library, galley.window->rail().site(), galley.window->centralWidget());
    sheet->open();
    if (!QTest::qWaitFor([sheet] { return sheet->findChild<QLabel *>(u"doctorStep"_s) != nullptr; }, 20'000))
        qFatal("The connection is not checked.");
    photographer.take(u"connection"_s);
    sheet->dismiss();
}

} // namespace galley::app
