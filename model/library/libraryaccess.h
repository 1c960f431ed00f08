// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <type_traits>

namespace galley::model {

class Library;

/// The way to the library for code that may run on any thread: work is done on the one thread that owns it.
class LibraryAccess
{
public:
    virtual ~LibraryAccess() = default;

    /// Runs `work` with the library and returns when it is done. Keep it short: typing is journaled on the same thread.
    virtual void run(const std::function<void(Library &)> &work) = 0;

    /// The same, for work that gives something back.
    template<typename Work>
    auto with(Work work) -> std::invoke_result_t<Work, Library &>
    {
        std::optional<std::invoke_result_t<Work, Library &>> answer;
        run([&](Library &library) { answer.emplace(work(library)); });
        return *std::move(answer);
    }
};

/// Access for a program that owns the library on its only thread.
class DirectLibraryAccess : public LibraryAccess
{
public:
    explicit DirectLibraryAccess(Library &library)
        : m_library(library)
    {
    }
    void run(const std::function<void(Library &)> &work) override { work(m_library); }

private:
    Library &m_library;
};

} // namespace galley::model
