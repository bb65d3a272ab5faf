package org.huixu.document.office;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.huixu.application.document.OfficeProgram;
import org.huixu.application.document.PaperException;

/**
 * LibreOffice without a window. It gets a profile of its own, so that it neither meets nor disturbs the one of the user;
 * macros are off and linked files are not fetched.
 */
public final class LibreOffice implements OfficeProgram {

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<Path> USUAL = List.of(Path.of("/usr/lib/libreoffice/program"),
            Path.of("/opt/libreoffice/program"), Path.of("C:\\Program Files\\LibreOffice\\program"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS"));
    private static final Set<String> ENDINGS = Set.of("doc", "docx", "wps", "rtf", "odt", "txt", "xls", "xlsx", "et",
            "ods", "csv", "ppt", "pptx", "dps", "odp");
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
            <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
            <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
            <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update">\
            <prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update">\
            <prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
            </oor:items>
            """;

    private final List<Path> folders;
    private final Duration limit;

    /**
     * @param folders where the program may lie, the first one that has it counts
     * @param limit how long one file may take
     */
    public LibreOffice(List<Path> folders, Duration limit) {
        this.folders = List.copyOf(folders);
        this.limit = limit;
    }

    /** The one of this machine: on the path, or where it is usually installed. */
    public static LibreOffice ofMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<Path> folders = Stream.concat(Stream.of(path.split(File.pathSeparator)).filter(one -> !one.isBlank())
                .map(Path::of), USUAL.stream()).toList();
        return new LibreOffice(folders, Duration.ofMinutes(2));
    }

    @Override
    public Optional<Path> place() {
        return folders.stream().flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean takes(String fileName) {
        return ENDINGS.contains(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public void render(Path source, Path target, Path work, BooleanSupplier cancelled) {
        try {
            Path program = place().orElseThrow(() -> new IOException("no office program"));
            Path profile = Files.createDirectories(work.resolve("profile").resolve("user"));
            Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE);
            Path out = Files.createDirectories(work.resolve("out"));
            run(command(program, source, work.resolve("profile"), out), work, cancelled);
            try (Stream<Path> made = Files.list(out)) {
                Path pdf = made.findFirst().orElse(null);
                if (pdf == null) {
                    throw new IOException("it made nothing: " + said(work));
                }
                Files.move(pdf, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (TimeoutException slow) {
            throw new PaperException.NotRendered(true, slow);
        } catch (IOException failed) {
            throw new PaperException.NotRendered(false, failed);
        } finally {
            remove(work);
        }
    }

    private static List<String> command(Path program, Path source, Path profile, Path out) {
        return List.of(program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore",
                "--nodefault", "--nolockcheck", "--nologo", "--convert-to", "pdf", "--outdir",
                out.toAbsolutePath().toString(),
                source.toAbsolutePath().toString());
    }

    private void run(List<String> command, Path work, BooleanSupplier cancelled) throws IOException, TimeoutException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve("said").toFile());
        builder.environment().putAll(OfficeFonts.lend(work));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            long end = System.nanoTime() + limit.toNanos();
            while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("rendering");
                }
                if (System.nanoTime() > end) {
                    throw new TimeoutException(command.getFirst());
                }
            }
            if (process.exitValue() != 0) {
                throw new IOException("it ended with " + process.exitValue() + ": " + said(work));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("rendering");
        } finally {
            kill(process);
        }
    }

    /** The program is a script that starts others. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(LOOK.toMillis() * 50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(Path work) throws IOException {
        String said = new String(Files.readAllBytes(work.resolve("said")), StandardCharsets.UTF_8).strip();
        return said.length() > 400 ? said.substring(said.length() - 400) : said;
    }

    private static void remove(Path work) {
        if (!Files.exists(work)) {
            return;
        }
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            work.toFile().deleteOnExit();
        }
    }
}
