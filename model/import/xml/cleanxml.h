// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <functional>
#include <memory>

namespace galley::model {

/// A file of XML as a strict reader takes it: in UTF-8 whatever it was written in, without its declaration, without
/// control signs, from the first '<' on. Texts, and sections of CDATA, are cut at a length. Lines stay lines.
class CleanXml : public QIODevice
{
public:
    CleanXml(const QString &fileName, qsizetype longestText);
    ~CleanXml() override;

    bool open(OpenMode mode) override;
    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 doneBytes() const { return m_done; }
    qint64 totalBytes() const { return m_file.size(); }
    /// How many bytes were no UTF-8, and were read as Windows-1252.
    qint64 mendedBytes() const { return m_mended; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Decoder;

    void begin();
    bool fill();
    QByteArray decoded(const QByteArray &raw);
    void take(const QByteArray &text);
    qsizetype takeMarkup(const QByteArray &text, qsizetype at);
    qsizetype takeCdata(const QByteArray &text, qsizetype at);

    QFile m_file;
    qsizetype m_longest;
    qint64 m_done = 0;
    qint64 m_mended = 0;
    std::unique_ptr<Decoder> m_decoder;
    QByteArray m_rest;  ///< An incomplete sign, or what may become the end of a section.
    QByteArray m_ready; ///< To be read from m_next on.
    qsizetype m_next = 0;
    qsizetype m_textLength = 0; ///< Of the text or section that is being read.
    bool m_isInCdata = false;
    bool m_isInTag = false;
    bool m_isBegun = false;
};

} // namespace galley::model
