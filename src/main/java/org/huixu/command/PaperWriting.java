package org.huixu.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.Paper;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.TextPaper;
import org.huixu.application.sheet.Sheets;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;

/** Writes papers where a command wants them, and says so. */
final class PaperWriting {

    private static final String BOOK = ".xlsx";
    private static final String WORD = ".docx";

    private final Session session;

    PaperWriting(Session session) {
        this.session = session;
    }

    /** Writes a paper as PDF and tells which characters no font could draw. */
    interface Pdf {

        List<MissingCharacter> write(OutputStream out) throws IOException;
    }

    /** A table, to be written as PDF or, by the ending of the file, as a spreadsheet. */
    record Listing(Pdf pdf, Book book) {

        /** Writes a spreadsheet. */
        interface Book {

            void write(OutputStream out) throws IOException;
        }

        List<MissingCharacter> write(Path file, OutputStream out) throws IOException {
            if (ends(file, BOOK)) {
                book.write(out);
                return List.of();
            }
            return pdf.write(out);
        }
    }

    int listing(PaperOptions options, Function<Workplace, Listing> choosing) {
        return written(options, office -> {
            Listing listing = choosing.apply(office);
            return stream -> listing.write(options.named(), stream);
        });
    }

    /** Writes a table, as a spreadsheet where the file ends like one. */
    int table(PaperOptions options, Function<OpenOffice, SheetPaper> making) {
        return file(options, office -> {
            SheetPaper paper = making.apply(office);
            Sheets sheets = office.workplace().sheets();
            Listing listing = new Listing(stream -> sheets.write(paper, stream),
                    stream -> sheets.writeBook(paper, stream));
            return stream -> listing.write(options.named(), stream);
        });
    }

    int paper(PaperOptions options, Function<Workplace, ? extends Paper> making) {
        return written(options, office -> {
            Paper paper = making.apply(office);
            return stream -> office.sheets().write(paper, stream);
        });
    }

    /** Writes the file that is chosen in the office, names the characters that no font has, and says where it is. */
    int written(PaperOptions options, Function<Workplace, Pdf> choosing) {
        return file(options, office -> choosing.apply(office.workplace()));
    }

    /** Whether the file ends like one of a word processor. */
    static boolean word(Path file) {
        return ends(file, WORD);
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Writes a text as PDF, or for word processors where the file ends so. */
    int text(PaperOptions options, Function<Workplace, ? extends TextPaper> making) {
        if (!word(options.named())) {
            return paper(options, making);
        }
        TargetFile target = options.file();
        return session.fine(office -> {
            TextPaper paper = making.apply(office.workplace());
            write(office, paper, target);
            session.terminal().say("command.document.word", target.file().toString());
        });
    }

    /** Writes a text for word processors. */
    static void write(OpenOffice office, TextPaper paper, TargetFile target) {
        target.write(stream -> {
            office.formats().word().write(paper, stream);
            return paper;
        });
    }

    private int file(PaperOptions options, Function<OpenOffice, Pdf> choosing) {
        if (word(options.named())) {
            throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.document.no-word"));
        }
        TargetFile target = options.file();
        return session.fine(office -> {
            Pdf file = choosing.apply(office);
            warn(target.write(file::write));
            session.terminal().say("command.document.sheet", target.file().toString());
        });
    }

    /** Writes what needs no office. */
    int book(PaperOptions options, Pdf book) {
        TargetFile target = options.file();
        warn(target.write(book::write));
        session.terminal().say("command.document.sheet", target.file().toString());
        return ExitCode.FINE.number();
    }

    /** Names the characters that no font has. */
    void warn(List<MissingCharacter> missing) {
        if (!missing.isEmpty()) {
            session.terminal().complain(Session.TEXTS.get("command.document.missing"));
            missing.forEach(one -> session.terminal().complain(Session.TEXTS.format("command.document.missing-one",
                    one.character(), String.format(Locale.ROOT, "U+%04X", one.codePoint()), one.context())));
        }
    }
}
