package org.huixu.application.packet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.application.document.Packet;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.people.PersonId;

/**
 * What goes into the packet of one person, as of now.
 *
 * @param fileName for the packet, without folder
 */
public record PacketPlan(PersonId person, String name, String fileName, Packet.Cover cover, List<Item> items,
        Words words) {

    public PacketPlan {
        items = List.copyOf(items);
    }

    /** The same in a file of another name. */
    PacketPlan named(String other) {
        return new PacketPlan(person, name, other, cover, items, words);
    }

    /** What the file says of itself. */
    public record Words(String title, String meeting, String code, String office, OffsetDateTime made) {
    }

    /** An item with its papers. */
    public record Item(String number, String title, List<Packet.Line> lines, List<Paper> papers) {

        public Item {
            lines = List.copyOf(lines);
            papers = List.copyOf(papers);
        }
    }

    /** A paper: its title, its stage and version, and what stands for it. */
    public record Paper(String title, String about, Standing standing) {
    }

    /** What stands for a paper in a packet. */
    public sealed interface Standing {
    }

    /** Its newest version. */
    public record Kept(Attachment file) implements Standing {
    }

    /** A page that says why it is missing. */
    public record Missing(String reason) implements Standing {
    }

    /** Nothing but a word in the list: it is handed out by number. */
    public record ByNumber(String words) implements Standing {
    }

    /** The files it needs. */
    public Stream<Attachment> files() {
        return items.stream().flatMap(item -> item.papers().stream())
                .flatMap(paper -> paper.standing() instanceof Kept kept ? Stream.of(kept.file()) : Stream.empty());
    }
}
