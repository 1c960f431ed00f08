// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// galley-askpass: what git and ssh run to ask for a secret. Passes the question on to the Galley that started them, by
/// its private socket, and writes the answer to standard output, which they read. See ../askdoor.h.

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// The socket of the Galley that waits; -1: none.
int knock(const std::string &path)
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof name.sun_path)
        return -1;
    std::memcpy(name.sun_path, path.c_str(), path.size());
    const int door = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (door < 0 || connect(door, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        return -1;
    return door;
}

bool say(int door, const std::string &text)
{
    size_t said = 0;
    while (said < text.size()) {
        const ssize_t size = send(door, text.data() + said, text.size() - said, MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        said += size_t(size);
    }
    return shutdown(door, SHUT_WR) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int door = knock(variable("GALLEY_ASK_SOCKET"));
    const std::string question = variable("SSH_ASKPASS_PROMPT") + '\0' + (argc > 1 ? argv[1] : "");
    if (door < 0 || !say(door, question))
        return EXIT_FAILURE;
    std::string answer;
    char piece[1024];
    for (ssize_t size = 0; (size = read(door, piece, sizeof piece)) > 0;)
        answer.append(piece, size_t(size));
    if (answer.empty() || answer.front() != '+')
        return EXIT_FAILURE;
    std::printf("%s\n", answer.c_str() + 1);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
