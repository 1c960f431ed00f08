# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes a Debian package of: see packaging/deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME galley)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Galley authors <galley@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "write blog posts and publish them with git")
set(CPACK_PACKAGE_DESCRIPTION
    "Galley is for authors who keep a blog in git: it edits posts in Markdown,
shows each as the page that readers will see, and publishes it as a commit.
It works with the sites of Hugo, Jekyll and other generators, or makes the
whole blog by itself; every version of a text is kept.")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# What running takes besides libraries is listed once, in dependencies/run.txt; without these two nothing works.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "git, libqt6svg6")
file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/dependencies/run.txt lines REGEX "^[a-z]")
foreach(line ${lines})
    string(REGEX REPLACE "[ #].*" "" package "${line}")
    if(NOT package MATCHES "^(git|libqt6svg6)$")
        list(APPEND recommended ${package})
    endif()
endforeach()
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/documents.cmake)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
