// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/fulltext.h"

#include "model/library/database/connection.h"

namespace galley::model {

namespace {

/// FTS5 gives its functions to whoever binds a pointer for them.
fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &raw, nullptr);
    const Owned<sqlite3_stmt, sqlite3_finalize> statement(raw);
    if (!statement)
        return nullptr;
    sqlite3_bind_pointer(statement.get(), 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement.get());
    return api;
}

template<typename Function>
void forget(void *owned)
{
    delete static_cast<Function *>(owned);
}

/// There is nothing to keep for a table: the tokenizer itself stands for what FTS5 creates.
int createTokenizer(void *tokenizer, const char **, int, Fts5Tokenizer **created)
{
    *created = static_cast<Fts5Tokenizer *>(tokenizer);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *created, void *context, int flags, const char *text, int size,
             int (*take)(void *, int, const char *, int, int, int))
{
    const Tokenizer &tokenizer = *static_cast<Tokenizer *>(static_cast<void *>(created));
    int code = SQLITE_OK;
    const TokenSink sink = [&](QByteArrayView token, bool isBeside) {
        code = take(context, isBeside ? FTS5_TOKEN_COLOCATED : 0, token.data(), static_cast<int>(token.size()), 0, 0);
        return code == SQLITE_OK;
    };
    tokenizer(QByteArrayView(text, size), flags & FTS5_TOKENIZE_QUERY ? TokensOf::Query : TokensOf::Text, sink);
    return code;
}

void score(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int, sqlite3_value **)
{
    const IndexScore &function = *static_cast<IndexScore *>(api->xUserData(row));
    int count = 0;
    int code = api->xInstCount(row, &count);
    QList<IndexHit> hits(count);
    for (int index = 0; code == SQLITE_OK && index < count; ++index) {
        int place = 0;
        code = api->xInst(row, index, &hits[index].phrase, &hits[index].column, &place);
    }
    if (code == SQLITE_OK)
        sqlite3_result_double(result, function(hits));
    else
        sqlite3_result_error_code(result, code);
}

} // namespace

Result<> Database::addTokenizer(const char *name, const Tokenizer &tokenizer)
{
    fts5_api *api = apiOf(m_connection->handle.get());
    if (!api)
        return std::unexpected(m_connection->error(SQLITE_ERROR));
    fts5_tokenizer functions{createTokenizer, deleteTokenizer, tokenize};
    const int code = api->xCreateTokenizer(api, name, new Tokenizer(tokenizer), &functions, forget<Tokenizer>);
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->error(code));
    return {};
}

Result<> Database::addScore(const char *name, const IndexScore &function)
{
    fts5_api *api = apiOf(m_connection->handle.get());
    if (!api)
        return std::unexpected(m_connection->error(SQLITE_ERROR));
    const int code = api->xCreateFunction(api, name, new IndexScore(function), score, forget<IndexScore>);
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->error(code));
    return {};
}

} // namespace galley::model
