// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/textencoding.h"

#include <cerrno>
#include <iconv.h>

namespace galley::model {

namespace {

/// The length of the sign that `byte` begins in UTF-8; 0: it begins none.
int signLength(quint8 byte)
{
    if (byte < 0x80)
        return 1;
    if (byte >= 0xC2 && byte <= 0xDF)
        return 2;
    if ((byte & 0xF0) == 0xE0)
        return 3;
    return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/// Neither longer than it need be, nor a surrogate, nor beyond the last sign.
bool isSign(const quint8 *bytes, int length)
{
    for (int i = 1; i < length; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return false;
    }
    if (length == 3)
        return !(bytes[0] == 0xE0 && bytes[1] < 0xA0) && !(bytes[0] == 0xED && bytes[1] > 0x9F);
    if (length == 4)
        return !(bytes[0] == 0xF0 && bytes[1] < 0x90) && !(bytes[0] == 0xF4 && bytes[1] > 0x8F);
    return true;
}

/// What Windows-1252 has where Latin-1 has control signs.
char16_t inWindows1252(quint8 byte)
{
    constexpr char16_t signs[] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    return byte >= 0x80 && byte < 0xA0 ? signs[byte - 0x80] : char16_t(byte);
}

void appendSign(QByteArray &text, char16_t sign)
{
    if (sign >= 0x800)
        text += char(0xE0 | (sign >> 12));
    text += char(sign >= 0x800 ? 0x80 | ((sign >> 6) & 0x3F) : 0xC0 | (sign >> 6));
    text += char(0x80 | (sign & 0x3F));
}

bool isUtf8Name(const QByteArray &name)
{
    const QByteArray plain = name.trimmed().toLower();
    return plain.isEmpty() || plain == "utf-8" || plain == "utf8" || plain == "us-ascii" || plain == "ascii";
}

} // namespace

struct TextDecoder::Converter
{
    explicit Converter(const QByteArray &encoding)
        : handle(iconv_open("UTF-8", encoding.constData()))
    {
    }
    ~Converter()
    {
        if (isGood())
            iconv_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)
    // iconv_t is a pointer whose "none" is -1.
    bool isGood() const { return handle != reinterpret_cast<iconv_t>(-1); }
    iconv_t handle;
};

QByteArray encodingOfBom(const QByteArray &head)
{
    using namespace std::string_view_literals;
    const std::string_view bytes(head.constData(), size_t(head.size()));
    if (bytes.starts_with("\xEF\xBB\xBF"sv))
        return "UTF-8";
    if (bytes.starts_with("\xFF\xFE\0\0"sv))
        return "UTF-32LE";
    if (bytes.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32BE";
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("<\0"sv))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0<"sv))
        return "UTF-16BE";
    return {};
}

TextDecoder::TextDecoder(const QByteArray &encoding)
{
    if (isUtf8Name(encoding))
        return;
    m_converter = std::make_unique<Converter>(encoding);
    if (!m_converter->isGood())
        m_converter.reset(); // Nobody knows it: what is no UTF-8 is mended.
}

TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder::~TextDecoder() = default;

QByteArray TextDecoder::decode(QByteArrayView bytes, Part part)
{
    QByteArray all = m_rest + bytes.toByteArray();
    m_rest.clear();
    QByteArray text = m_converter ? converted(std::move(all), part) : fromUtf8(all, part);
    if (!m_isBegun && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    m_isBegun = true;
    return text;
}

QByteArray TextDecoder::fromUtf8(const QByteArray &bytes, Part part)
{
    const auto *data = reinterpret_cast<const quint8 *>(bytes.constData());
    QByteArray mended;
    qsizetype goodFrom = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        const int length = signLength(data[at]);
        if (length > 0 && at + length > bytes.size() && part == Part::More) {
            m_rest = bytes.sliced(at);
            return mended + bytes.sliced(goodFrom, at - goodFrom);
        }
        if (length > 0 && at + length <= bytes.size() && isSign(data + at, length)) {
            at += length;
            continue;
        }
        mended += QByteArrayView(bytes).sliced(goodFrom, at - goodFrom);
        appendSign(mended, inWindows1252(data[at]));
        ++m_mended;
        goodFrom = ++at;
    }
    return goodFrom == 0 ? bytes : mended + bytes.sliced(goodFrom);
}

QByteArray TextDecoder::converted(QByteArray bytes, Part part)
{
    QByteArray text(bytes.size() * 4 + 16, Qt::Uninitialized);
    char *in = bytes.data();
    size_t inLeft = size_t(bytes.size());
    char *out = text.data();
    size_t outLeft = size_t(text.size());
    while (inLeft > 0 && iconv(m_converter->handle, &in, &inLeft, &out, &outLeft) == size_t(-1)) {
        if (errno == EINVAL && part == Part::More)
            break; // The rest of a sign comes with the next piece.
        ++in;
        --inLeft;
        ++m_mended;
        if (outLeft < 4)
            break;
        *out++ = '?';
        --outLeft;
    }
    m_rest = QByteArray(in, qsizetype(inLeft));
    text.truncate(out - text.data());
    return text;
}

QByteArray toUtf8(const QByteArray &bytes)
{
    return TextDecoder(encodingOfBom(bytes)).decode(bytes, TextDecoder::Part::Last);
}

} // namespace galley::model
