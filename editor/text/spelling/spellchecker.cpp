// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/spelling/spellchecker.h"

#include "model/owned.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#if __has_include(<enchant-provider.h>)
#include <enchant-provider.h>
#else // Debian 13 leaves the header out; what it declares is in the library all the same.
extern "C" char *enchant_get_user_config_dir(void);
#endif
#include <enchant.h>

namespace galley::editor {

namespace {

constexpr int mostRemembered = 50'000;

using Broker = Owned<EnchantBroker, enchant_broker_free>;

} // namespace

class SpellChecker::Dictionaries
{
public:
    explicit Dictionaries(EnchantBroker *broker)
        : m_broker(broker)
    {
    }
    Dictionaries(const Dictionaries &) = delete;
    Dictionaries &operator=(const Dictionaries &) = delete;
    ~Dictionaries() { unload(); }

    EnchantBroker *broker() const { return m_broker.get(); }

    void unload()
    {
        for (EnchantDict *dictionary : std::as_const(m_loaded)) {
            enchant_broker_free_dict(m_broker.get(), dictionary);
        }
        m_loaded.clear();
    }

    const QList<EnchantDict *> &load(const QStringList &languages)
    {
        if (m_loaded.isEmpty()) {
            for (const QString &language : languages) {
                if (EnchantDict *dictionary =
                        enchant_broker_request_dict(m_broker.get(), language.toUtf8().constData())) {
                    m_loaded.append(dictionary);
                }
            }
        }
        return m_loaded;
    }

private:
    Broker m_broker;
    QList<EnchantDict *> m_loaded;
};

SpellChecker::SpellChecker()
    : m_dictionaries(std::make_unique<Dictionaries>(enchant_broker_init()))
{
}

SpellChecker::~SpellChecker() = default;

QStringList SpellChecker::languages() const
{
    QStringList found;
    enchant_broker_list_dicts(
        m_dictionaries->broker(),
        [](const char *language, const char *, const char *, const char *, void *into) {
            static_cast<QStringList *>(into)->append(QString::fromUtf8(language));
        },
        &found);
    found.removeDuplicates();
    found.sort();
    return found;
}

void SpellChecker::setLanguages(const QStringList &languages)
{
    QStringList there;
    for (const QString &language : languages) {
        if (enchant_broker_dict_exists(m_dictionaries->broker(), language.toUtf8().constData())) {
            there.append(language);
        }
    }
    if (there == m_languages) {
        return;
    }
    m_languages = there;
    m_known.clear();
    m_dictionaries->unload();
}

bool SpellChecker::isKnown(const QString &word)
{
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
        return *known;
    }
    const QList<EnchantDict *> &dictionaries = m_dictionaries->load(m_languages);
    // Dictionaries write the apostrophe of typewriters.
    const QByteArray text = QString(word).replace(u'\u2019', u'\'').toUtf8();
    const bool known = dictionaries.isEmpty() || std::ranges::any_of(dictionaries, [&](EnchantDict *dictionary) {
                           return enchant_dict_check(dictionary, text.constData(), text.size()) == 0;
                       });
    if (m_known.size() >= mostRemembered) {
        m_known.clear();
    }
    m_known.insert(word, known);
    return known;
}

QStringList SpellChecker::suggestions(const QString &word, int limit)
{
    QStringList found;
    const QByteArray text = word.toUtf8();
    for (EnchantDict *dictionary : m_dictionaries->load(m_languages)) {
        size_t count = 0;
        char **words = enchant_dict_suggest(dictionary, text.constData(), text.size(), &count);
        for (size_t i = 0; i < count && found.size() < limit; ++i) {
            found.append(QString::fromUtf8(words[i]));
        }
        if (words) {
            enchant_dict_free_string_list(dictionary, words);
        }
    }
    found.removeDuplicates();
    return found;
}

void SpellChecker::learn(const QString &word)
{
    const QList<EnchantDict *> &dictionaries = m_dictionaries->load(m_languages);
    const QByteArray text = word.toUtf8();
    if (!dictionaries.isEmpty()) {
        enchant_dict_add(dictionaries.first(), text.constData(), text.size());
    }
    m_known.insert(word, true);
}

QStringList SpellChecker::learnedWords() const
{
    // enchant has no way to list them; its files are plain lists, one word a line.
    QStringList words;
    const std::unique_ptr<char, decltype(&free)> folder(enchant_get_user_config_dir(), &free);
    for (const QString &language : m_languages) {
        QFile list(QDir(QFile::decodeName(folder.get())).filePath(language + QLatin1String(".dic")));
        if (list.open(QIODevice::ReadOnly | QIODevice::Text)) {
            words += QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        }
    }
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

void SpellChecker::forget(const QString &word)
{
    const QByteArray text = word.toUtf8();
    for (EnchantDict *dictionary : m_dictionaries->load(m_languages)) {
        if (enchant_dict_is_added(dictionary, text.constData(), text.size())) {
            enchant_dict_remove(dictionary, text.constData(), text.size());
        }
    }
    m_known.remove(word);
}

void SpellChecker::ignore(const QString &word)
{
    const QByteArray text = word.toUtf8();
    for (EnchantDict *dictionary : m_dictionaries->load(m_languages)) {
        enchant_dict_add_to_session(dictionary, text.constData(), text.size());
    }
    m_known.insert(word, true);
}

} // namespace galley::editor
