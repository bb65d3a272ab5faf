import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes the installers for the system it runs on, from settings.properties beside it: the program with its own run-time
 * image, a portable ZIP, and a .deb (Linux) or an .msi (Windows). Run by Maven (profile installer), on the JDK the program
 * is compiled with:
 *
 * <pre>
 * java installer/Package.java VERSION PROGRAM.jar FOLDER-OF-LIBRARIES OUT CACHE
 * </pre>
 *
 * CACHE is true, or false to leave the start-up cache out.
 */
final class Package {

    /** Jars all bear one even second of the past: a start-up cache is only taken with jars of the time it was made with. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String LIBRARY = WINDOWS ? ".dll" : ".so";

    private final Path root = Path.of("").toAbsolutePath();
    private final Properties settings = new Properties();
    private final String version;
    private final Path out;
    private final String name;
    private final String system;

    Package(String version, Path out) throws IOException {
        this.version = version.replace("-SNAPSHOT", "");
        this.out = out.toAbsolutePath();
        try (var reader = Files.newBufferedReader(root.resolve("installer/settings.properties"))) {
            settings.load(reader);
        }
        name = setting("name");
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        system = (WINDOWS ? "windows-" : "linux-") + machine;
    }

    static void main(String[] words) throws IOException {
        Package one = new Package(words[0], Path.of(words[3]));
        Path jars = one.jars(Path.of(words[1]), Path.of(words[2]));
        Path runtime = one.runtime();
        Path image = one.image(jars, runtime);
        if (Boolean.parseBoolean(words[4])) {
            one.cache(image, runtime);
        }
        one.zip(image);
        if (WINDOWS) {
            one.msi(image);
        } else {
            one.deb(image);
        }
    }

    private String setting(String key) {
        String value = settings.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("settings.properties lacks " + key);
        }
        return value;
    }

    /** The program and its libraries as they are installed: native libraries beside them, no package sealed. */
    private Path jars(Path program, Path libraries) throws IOException {
        Path jars = fresh("jars");
        List<Path> found = new ArrayList<>(list(libraries));
        found.add(program);
        for (Path jar : found) {
            // The other jars of JavaFX are empty.
            String file = jar.getFileName().toString();
            if (file.endsWith(".jar") && !file.matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                Path copy = jars.resolve(jar.equals(program) ? name + ".jar" : file);
                if (jar.equals(program)) {
                    ours(jar, copy, libraries);
                } else {
                    rewrite(jar, copy);
                }
                Files.setLastModifiedTime(copy, TIME);
            }
        }
        return jars;
    }

    /** The program: faces are packed but once, by the installer, and beside a style sheet lies what JavaFX reads at once. */
    private void ours(Path jar, Path copy, Path libraries) throws IOException {
        String path = list(libraries).stream().map(Path::toString).filter(one -> one.contains("javafx-"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy), from.getManifest())) {
            for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                String inside = entry.getName();
                if (!inside.equals(JarFile.MANIFEST_NAME)) {
                    JarEntry same = new JarEntry(inside);
                    same.setLastModifiedTime(TIME);
                    if (inside.endsWith(".otf") || inside.endsWith(".ttf")) {
                        same.setMethod(ZipEntry.STORED);
                        same.setSize(entry.getSize());
                        same.setCrc(entry.getCrc());
                    }
                    to.putNextEntry(same);
                    from.getInputStream(entry).transferTo(to);
                }
                if (inside.endsWith(".css")) {
                    Path css = out.resolve("style.css");
                    Path bss = out.resolve("style.bss");
                    write(from.getInputStream(entry), css);
                    run("java", "-cp", path, root.resolve("installer/BinaryStyles.java").toString(), css.toString(),
                            bss.toString());
                    JarEntry beside = new JarEntry(inside.substring(0, inside.length() - "css".length()) + "bss");
                    beside.setLastModifiedTime(TIME);
                    to.putNextEntry(beside);
                    Files.copy(bss, to);
                }
            }
        }
    }

    /**
     * Derby's jars are sealed, which would be checked against the place where the start-up cache was made. JavaFX would
     * unpack its native libraries into the user's folder at the first start; beside the jar they are used as they are.
     */
    private static void rewrite(Path jar, Path copy) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            boolean natives = jar.getFileName().toString().startsWith("javafx-");
            Manifest manifest = from.getManifest();
            boolean sealed = manifest != null
                    && "true".equalsIgnoreCase(manifest.getMainAttributes().getValue(Attributes.Name.SEALED));
            if (!natives && !sealed) {
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            if (sealed) {
                manifest.getMainAttributes().put(Attributes.Name.SEALED, "false");
            }
            try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                    String inside = entry.getName();
                    if (natives && inside.endsWith(LIBRARY)) {
                        write(from.getInputStream(entry), copy.resolveSibling(inside.substring(inside.lastIndexOf('/') + 1)));
                    } else if (!inside.equals(JarFile.MANIFEST_NAME)) {
                        JarEntry same = new JarEntry(inside);
                        same.setLastModifiedTime(TIME);
                        to.putNextEntry(same);
                        from.getInputStream(entry).transferTo(to);
                    }
                }
            }
        }
    }

    /**
     * The trimmed run-time image, with an archive of its classes. Its java command is used here; jpackage's launcher of
     * Windows does without it.
     */
    private Path runtime() throws IOException {
        Path runtime = gone("runtime");
        run("jlink", "--add-modules", setting("modules"), "--include-locales", setting("locales"), "--strip-debug",
                "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--generate-cds-archive", "--output",
                runtime.toString());
        return runtime;
    }

    private Path image(Path jars, Path runtime) throws IOException {
        Path image = gone("image");
        List<String> words = new ArrayList<>(List.of("jpackage", "--type", "app-image", "--name", name, "--app-version",
                version, "--vendor", setting("vendor"), "--description", setting("description"), "--input",
                jars.toString(), "--main-jar", name + ".jar", "--main-class", setting("main"), "--runtime-image",
                runtime.toString(), "--dest", image.toString(), "--icon",
                root.resolve(setting(WINDOWS ? "icon.ico" : "icon.png")).toString()));
        for (String option : options()) {
            words.addAll(List.of("--java-options", option));
        }
        if (WINDOWS) {
            // The windows open without a console; the commands need one.
            Path console = out.resolve("console.properties");
            Files.writeString(console, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
            words.addAll(List.of("--add-launcher", name + "-command=" + console));
        }
        run(words.toArray(String[]::new));
        Path made = image.resolve(name);
        if (WINDOWS) {
            remove(runtimeOf(made).resolve("bin/java.exe"));
        } else {
            remove(runtimeOf(made).resolve("bin/keytool"));
            remove(made.resolve("bin"));
            remove(made.resolve("lib/libapplauncher.so"));
            Path starter = made.resolve(name);
            Files.copy(root.resolve("installer/starter"), starter);
            Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return made;
    }

    private List<String> options() {
        String options = setting("java-options") + (WINDOWS ? "" : ' ' + setting("linux.java-options"));
        return Arrays.asList(options.strip().split("\\s+"));
    }

    private Path application(Path image) {
        return WINDOWS ? image.resolve("app") : image.resolve("lib/app");
    }

    private Path runtimeOf(Path image) {
        return WINDOWS ? image.resolve("runtime") : image.resolve("lib/runtime");
    }

    /**
     * Starts the program once, with the very class path of the installed one, until the first view of a sample office is
     * filled, and keeps what was loaded and compiled for the next starts. Where there is no display the headless window
     * system of JavaFX stands in.
     */
    private void cache(Path image, Path runtime) throws IOException {
        Path application = application(image);
        Path settingsOfStart = application.resolve(name + ".cfg");
        String path = String.join(System.getProperty("path.separator"),
                Files.readAllLines(settingsOfStart).stream().filter(line -> line.startsWith("app.classpath="))
                        .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", application.toString()))
                        .toList());
        Path sample = out.resolve("sample");
        String java = runtime.resolve("bin/java").toString();
        if (!Files.isDirectory(sample)) {
            start(java, List.of(), path, "demo", "--data", sample.toString());
        }
        Path cache = application.resolve(name + ".aot");
        List<String> training = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache, "-Dhuixu.portable=" + fresh("training")));
        if (!WINDOWS && System.getenv("DISPLAY") == null) {
            training.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        start(java, training, path, "smoke", "--data", sample.toString());
        if (!Files.isRegularFile(cache)) {
            throw new IllegalStateException("No start-up cache was made");
        }
        Files.setLastModifiedTime(cache, TIME);
        try (Stream<Path> files = Files.list(application)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cfg")).toList()) {
                add(file, "java-options=-XX:AOTCache=$APPDIR" + file.getFileSystem().getSeparator() + name + ".aot");
            }
        }
    }

    private void start(String java, List<String> further, String path, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(java));
        line.addAll(options());
        line.addAll(further);
        line.addAll(List.of("-cp", path, setting("main")));
        line.addAll(List.of(words));
        run(line.toArray(String[]::new));
    }

    /** The [JavaOptions] are the last section of a .cfg. */
    private static void add(Path cfg, String line) throws IOException {
        Files.writeString(cfg, Files.readString(cfg).stripTrailing() + "\n" + line + "\n");
    }

    /** The portable copy differs by one line in the settings of the starter, which names the folder for its data. */
    private void zip(Path image) throws IOException {
        Path copy = fresh("portable").resolve(name);
        copyTree(image, copy);
        Files.createDirectory(copy.resolve("data"));
        try (Stream<Path> files = Files.list(application(copy))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cfg")).toList()) {
                add(file, "java-options=-Dhuixu.portable=$ROOTDIR" + file.getFileSystem().getSeparator() + "data");
            }
        }
        Path zip = out.resolve(name + "-" + version + "-" + system + ".zip");
        Files.deleteIfExists(zip);
        Map<String, Object> how = WINDOWS ? Map.of("create", "true") : Map.of("create", "true", "enablePosixFileAttributes", true);
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), how)) {
            copyTree(copy, inside.getPath("/" + name));
        }
        say(zip);
    }

    /**
     * A package without scripts: menu entry and icon lie where the desktop looks for them, and the triggers of the system
     * do the rest. Packed with xz, which older systems read.
     */
    private void deb(Path image) throws IOException {
        Path tree = fresh("deb");
        Path opt = tree.resolve("opt").resolve(name);
        Files.createDirectories(opt.getParent());
        copyTree(image, opt);
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin").resolve(name), Path.of("/opt", name, name));
        text(tree.resolve("usr/share/applications/" + name + ".desktop"), """
                [Desktop Entry]
                Type=Application
                Name=%s
                Name[en]=Huixu
                Comment=%s
                Comment[en]=%s
                Exec=/opt/%4$s/%4$s
                Icon=%4$s
                Terminal=false
                Categories=%5$s
                StartupWMClass=%6$s
                """.formatted(setting("title"), setting("description"), setting("description.english"), name,
                setting("linux.categories"), setting("main")));
        copyInto(root.resolve(setting("icon.png")), tree.resolve("usr/share/icons/hicolor/256x256/apps/" + name + ".png"));
        copyInto(root.resolve(setting("icon.svg")), tree.resolve("usr/share/icons/hicolor/scalable/apps/" + name + ".svg"));
        text(tree.resolve("usr/share/doc/" + name + "/copyright"), """
                Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

                Files: *
                Copyright: the authors of Huixu
                License: %s
                """.formatted(setting("license")));
        copyInto(root.resolve("LICENSE"), tree.resolve("usr/share/doc/" + name + "/LICENSE"));
        long size;
        try (Stream<Path> files = Files.walk(tree)) {
            size = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
        text(tree.resolve("DEBIAN/control"), """
                Package: %s
                Version: %s
                Architecture: %s
                Section: %s
                Priority: optional
                Maintainer: %s
                Installed-Size: %d
                Depends: %s
                Description: %s
                 %s
                """.formatted(name, version, system.substring(system.indexOf('-') + 1), setting("linux.section"),
                setting("linux.maintainer"), size / 1024, setting("linux.depends"), setting("description.english"),
                setting("description")));
        run("chmod", "-R", "u+rwX,go+rX,go-w", tree.toString());
        Path deb = out.resolve(name + "_" + version + "_" + system.substring(system.indexOf('-') + 1) + ".deb");
        run("dpkg-deb", "-Zxz", "-z6", "--root-owner-group", "--build", tree.toString(), deb.toString());
        say(deb);
    }

    /** Needs the WiX Toolset. */
    private void msi(Path image) throws IOException {
        run("jpackage", "--type", "msi", "--app-image", image.toString(), "--name", name, "--app-version", version,
                "--vendor", setting("vendor"), "--description", setting("description"), "--dest", out.toString(),
                "--license-file", root.resolve("LICENSE").toString(), "--win-upgrade-uuid",
                setting("windows.upgrade-uuid"), "--win-menu", "--win-menu-group", setting("windows.menu"),
                "--win-shortcut", "--win-dir-chooser");
        say(out.resolve(name + "-" + version + ".msi"));
    }

    /** Those that end in a failure end this. Tools of the JDK are taken from the one this runs on. */
    private void run(String... words) throws IOException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", words[0] + (WINDOWS ? ".exe" : ""));
        if (Files.isExecutable(tool)) {
            words[0] = tool.toString();
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).inheritIO();
        if (!WINDOWS) {
            builder.environment().put("LC_ALL", "C.UTF-8"); // file names are Chinese
        }
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(words[0] + " ended with " + code);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(Path made) throws IOException {
        System.out.println(made + " (" + Files.size(made) / (1024 * 1024) + " MB)");
    }

    private Path gone(String folder) throws IOException {
        Path path = out.resolve(folder);
        remove(path);
        Files.createDirectories(out);
        return path;
    }

    private Path fresh(String folder) throws IOException {
        return Files.createDirectories(gone(folder));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    file.toFile().setWritable(true);
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                    if (!WINDOWS) {
                        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
                    }
                }
            }
        }
    }

    private static void copyInto(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    private static void write(InputStream from, Path file) throws IOException {
        try (from; OutputStream to = Files.newOutputStream(file)) {
            from.transferTo(to);
        }
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
