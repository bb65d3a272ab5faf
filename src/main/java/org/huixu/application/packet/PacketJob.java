package org.huixu.application.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.document.OfficeProgram;
import org.huixu.application.document.Packet;
import org.huixu.application.document.PacketBinder;
import org.huixu.application.document.PacketBinder.Bound;
import org.huixu.application.document.PacketBinder.Condition;
import org.huixu.application.document.PacketBinder.State;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.packet.PacketPlan.ByNumber;
import org.huixu.application.packet.PacketPlan.Kept;
import org.huixu.application.packet.PacketPlan.Missing;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;

/**
 * Makes packets of the same papers: first looks at every file once and renders what has no pages of its own, then binds
 * them person by person. What it needs meanwhile lies in temporary files that are gone when it is closed. Used by one thread
 * at a time, never that of the user interface.
 */
public final class PacketJob implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(PacketJob.class);

    private final AttachmentStore attachments;
    private final Bindery bindery;
    private final TemporaryFiles newFile;
    private final List<Path> made = new ArrayList<>();
    private final Map<String, Look> looked = new HashMap<>();

    /** Who binds, and who renders what has no pages. */
    public record Bindery(PacketBinder binder, OfficeProgram program) {
    }

    /** Makes an empty temporary file with that ending. */
    @FunctionalInterface
    public interface TemporaryFiles {

        Path file(String ending);
    }

    private sealed interface Look {

        record Usable(Path file, Condition condition) implements Look {
        }

        record Useless(Trouble trouble) implements Look {
        }
    }

    PacketJob(AttachmentStore attachments, Bindery bindery, TemporaryFiles newFile) {
        this.attachments = attachments;
        this.bindery = bindery;
        this.newFile = newFile;
    }

    /**
     * Looks at every file of the plans.
     *
     * @return sentences that name those that will have no pages; empty when all is well
     * @throws CancellationException when the watch ended it
     */
    public List<String> prepare(List<PacketPlan> plans, Watch watch) {
        Map<String, Attachment> files = new LinkedHashMap<>();
        plans.stream().flatMap(PacketPlan::files).forEach(file -> files.putIfAbsent(key(file), file));
        int done = 0;
        for (Map.Entry<String, Attachment> file : files.entrySet()) {
            if (watch.cancelled()) {
                throw new CancellationException("packet");
            }
            if (!looked.containsKey(file.getKey())) {
                looked.put(file.getKey(), look(file.getValue(), watch));
            }
            watch.done(++done, files.size());
        }
        return plans.stream().flatMap(plan -> plan.items().stream()).flatMap(item -> item.papers().stream()
                .filter(paper -> paper.standing() instanceof Kept)
                .flatMap(paper -> hitch(item, paper, ((Kept) paper.standing()).file()))).distinct().toList();
    }

    /** Binds one packet; files not looked at before are looked at now. */
    public Bound bind(PacketPlan plan, OutputStream out, Watch watch) {
        prepare(List.of(plan), new Watch() {
            @Override
            public void done(int steps, int of) {
                // looking is only a small part of the work
            }

            @Override
            public boolean cancelled() {
                return watch.cancelled();
            }
        });
        List<Packet.Section> sections = plan.items().stream()
                .map(item -> new Packet.Section(item.number(), item.title(), item.lines(), item.papers().stream()
                        .map(paper -> new Packet.Part(paper.title(), paper.about(), content(paper.standing())))
                        .toList()))
                .toList();
        PacketPlan.Words words = plan.words();
        return bindery.binder().write(new Packet(plan.cover(), sections, new PaperProperties(words.title(),
                words.meeting(), words.office(), List.of(words.code()), words.made())), out, watch);
    }

    private Packet.Content content(PacketPlan.Standing standing) {
        return switch (standing) {
            case Missing missing -> new Packet.Absent(missing.reason());
            case ByNumber elsewhere -> new Packet.Elsewhere(elsewhere.words());
            case Kept kept -> switch (Objects.requireNonNull(looked.get(key(kept.file())))) {
                case Look.Usable usable -> new Packet.Pages(usable.file(), usable.condition().kind(),
                        usable.condition().pages());
                case Look.Useless useless -> new Packet.Absent(TEXTS.format(
                        "packet.absent." + useless.trouble().key(), kept.file().fileName()));
            };
        };
    }

    private Stream<String> hitch(PacketPlan.Item item, PacketPlan.Paper paper, Attachment file) {
        return looked.get(key(file)) instanceof Look.Useless useless
                ? Stream.of(TEXTS.format("packet.hitch", item.number(), paper.title(),
                        file.fileName(), TEXTS.get("packet.hitch." + useless.trouble().key())))
                : Stream.empty();
    }

    private Look look(Attachment file, Watch watch) {
        Path copy = copied(file);
        Condition condition = bindery.binder().inspect(copy);
        return switch (condition.state()) {
            case FINE -> new Look.Usable(copy, condition);
            case FOREIGN -> rendered(file, copy, watch);
            case LOCKED, RESTRICTED, EMPTY, DAMAGED, TOO_LARGE -> new Look.Useless(Trouble.of(condition.state()));
        };
    }

    private Look rendered(Attachment file, Path copy, Watch watch) {
        OfficeProgram program = bindery.program();
        if (!program.takes(file.fileName())) {
            return new Look.Useless(Trouble.NOT_TAKEN);
        }
        if (program.place().isEmpty()) {
            return new Look.Useless(Trouble.NO_PROGRAM);
        }
        Path pdf = temporary(".pdf");
        try {
            program.render(copy, pdf, pdf.resolveSibling(pdf.getFileName() + ".work"), watch::cancelled);
        } catch (PaperException.NotRendered not) {
            return new Look.Useless(not.tooSlow() ? Trouble.TOO_SLOW : Trouble.FAILED);
        }
        Condition condition = bindery.binder().inspect(pdf);
        return condition.state() == State.FINE ? new Look.Usable(pdf, condition) : new Look.Useless(Trouble.FAILED);
    }

    private Path copied(Attachment file) {
        String name = file.fileName();
        int dot = name.lastIndexOf('.');
        Path copy = temporary(dot < 0 ? "" : ending(name.substring(dot)));
        try (InputStream in = attachments.open(StoredAttachment.of(file))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return copy;
    }

    /** Only what a name may end in everywhere. */
    private static String ending(String ending) {
        return ending.codePoints().filter(c -> c == '.' || Character.isLetterOrDigit(c))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private Path temporary(String ending) {
        Path file = newFile.file(ending);
        made.add(file);
        return file;
    }

    private static String key(Attachment file) {
        return file.content().storageName() + file.fileName();
    }

    @Override
    public void close() {
        for (Path file : made) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                // removed when the office is closed
                file.toFile().deleteOnExit();
            }
        }
    }
}
