# SPDX-FileCopyrightText: 2026 The Galley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack over the files to be packed: adds the documents that Debian asks for, and packs them as it asks.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(documents ${share}/doc/galley)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${documents})
file(COPY ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION ${share}/lintian/overrides)
file(RENAME ${share}/lintian/overrides/lintian-overrides ${share}/lintian/overrides/galley)
# A native package: there is one changelog.
file(COPY ${CMAKE_CURRENT_LIST_DIR}/changelog DESTINATION ${documents})
foreach(file ${documents}/changelog ${share}/man/man1/galley.1)
    execute_process(COMMAND gzip --best --no-name --force ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
