package org.huixu.exchange.filing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a paper says it is by the ending of its name. */
enum PaperKind {
    PDF, WORKBOOK, PACKAGE, OLD_OFFICE, PICTURE, MACROS, PROGRAM, ARCHIVE, OTHER;

    private static final Set<String> PACKAGES = Set.of("docx", "pptx", "ofd", "dotx", "xltx", "odt", "ods", "odp");
    private static final Set<String> OLD = Set.of("doc", "xls", "ppt", "wps", "et", "dps");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff");
    private static final Set<String> WITH_MACROS = Set.of("docm", "xlsm", "pptm", "dotm", "xltm", "xlsb", "xlam",
            "ppsm");
    private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "js",
            "jse", "vbs", "vbe", "wsf", "wsh", "hta", "ps1", "lnk", "url", "reg", "jar", "sh", "cpl", "chm", "iso",
            "html", "htm", "mht", "svg");
    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "tar", "gz", "bz2", "xz", "cab");

    static PaperKind of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("pdf")) {
            return PDF;
        }
        if (ending.equals("xlsx")) {
            return WORKBOOK;
        }
        return PACKAGES.contains(ending) ? PACKAGE
                : OLD.contains(ending) ? OLD_OFFICE
                : PICTURES.contains(ending) ? PICTURE
                : WITH_MACROS.contains(ending) ? MACROS
                : PROGRAMS.contains(ending) ? PROGRAM
                : ARCHIVES.contains(ending) ? ARCHIVE : OTHER;
    }

    /** Whether the first bytes can be those of such a file. */
    boolean matches(byte[] start) {
        FileMagic magic = FileMagic.valueOf(start);
        return switch (this) {
            case PDF -> magic == FileMagic.PDF;
            case WORKBOOK, PACKAGE -> magic == FileMagic.OOXML;
            case OLD_OFFICE -> switch (magic) {
                case OLE2, WORD2, BIFF2, BIFF3, BIFF4, OOXML -> true;
                default -> new String(start, 0, Math.min(5, start.length), StandardCharsets.ISO_8859_1)
                        .equals("{\\rtf");
            };
            case PICTURE -> switch (magic) {
                case JPEG, PNG, GIF, BMP, TIFF -> true;
                default -> false;
            };
            case OTHER -> !program(start);
            case MACROS, PROGRAM, ARCHIVE -> false;
        };
    }

    /** Programs under another name: MZ and ELF. */
    private static boolean program(byte[] start) {
        return start.length > 1 && ((start[0] == 'M' && start[1] == 'Z')
                || (start.length > 3 && start[0] == 0x7f && start[1] == 'E' && start[2] == 'L' && start[3] == 'F'));
    }
}
