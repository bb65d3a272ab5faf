package org.huixu.application.packet;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.Packet;
import org.huixu.application.document.Packet.Line;
import org.huixu.application.material.StageNames;
import org.huixu.application.packet.PacketPlan.ByNumber;
import org.huixu.application.packet.PacketPlan.Kept;
import org.huixu.application.packet.PacketPlan.Missing;
import org.huixu.application.packet.PacketPlan.Paper;
import org.huixu.application.packet.PacketPlan.Standing;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.FileNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.jspecify.annotations.Nullable;

/** Works out the packet of a person from the facts of a meeting. */
final class PacketPlanner {

    private static final Texts TEXTS = Texts.of(PacketPlanner.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final MeetingFacts facts;
    private final Handouts handouts;
    private final Map<AttachmentId, Attachment> files;
    private final OffsetDateTime now;
    private final boolean mayHoldSecrets;

    /** @param mayHoldSecrets whether secret papers may lie on this machine at all */
    PacketPlanner(MeetingFacts facts, Map<AttachmentId, Attachment> files, OffsetDateTime now,
            boolean mayHoldSecrets) {
        this.facts = facts;
        this.handouts = Handouts.of(facts);
        this.files = files;
        this.now = now;
        this.mayHoldSecrets = mayHoldSecrets;
    }

    /** Fails with a sentence when there is nothing for this person. */
    PacketPlan of(PersonId person, Scope scope) {
        List<PacketPlan.Item> items = new ArrayList<>();
        for (AgendaEntry entry : facts.agenda().entries()) {
            facts.agenda().item(entry.itemId()).filter(item -> handouts.isDue(new Recipient(person, item.item().id())))
                    .filter(item -> scope == Scope.ALL || own(person, item))
                    .ifPresent(item -> items.add(item(person, item, entry.entryOrder())));
        }
        if (items.isEmpty()) {
            throw new Impossible(Problem.of("problem.packet.nothing", facts.name(person)));
        }
        String meeting = meeting();
        String office = facts.around().regulation().title().office();
        String fileName = TEXTS.format("packet.fileName", facts.name(person),
                facts.meeting().designation().code());
        return new PacketPlan(person, facts.name(person), FileNames.safe(fileName) + ".pdf",
                cover(person, scope, meeting, office),
                items, new PacketPlan.Words(TEXTS.format("packet.title", facts.name(person)), meeting,
                        facts.meeting().designation().code(), office, now));
    }

    /** 周村区人民政府第12次常务会议; a title of its own stays what it is. */
    private String meeting() {
        MeetingType.Naming naming = facts.type().naming();
        Meeting.Designation meeting = facts.meeting().designation();
        if (!meeting.title().equals(naming.name())) {
            return meeting.title();
        }
        String issuer = naming.issuer() == null ? facts.around().regulation().title().issuer() : naming.issuer();
        return meeting.ordinal() == null
                ? TEXTS.format("packet.meeting", issuer, meeting.title())
                : TEXTS.format("packet.meeting.nth", issuer, meeting.title(), Integer.toString(meeting.ordinal()));
    }

    private Packet.Cover cover(PersonId person, Scope scope, String meeting, String office) {
        List<String> markings = new ArrayList<>();
        bound(person).mapToInt(SecretCopy::copyNumber).min().ifPresent(number -> {
            markings.add(String.format(Locale.ROOT, "%06d", number));
            markings.add(TEXTS.get("packet.secret"));
        });
        List<Line> lines = new ArrayList<>();
        String post = facts.around().directory().post(person, facts.day());
        lines.add(new Line(TEXTS.get("packet.person"),
                post.isBlank() ? facts.name(person) : TEXTS.format("packet.named", facts.name(person), post)));
        String time = facts.meeting().slot().startsAt() == null ? "" : facts.meeting().slot().startsAt().toString();
        lines.add(new Line(TEXTS.get("packet.time"),
                TEXTS.format("packet.moment", ChineseText.date(facts.day()), time).strip()));
        lines.add(new Line(TEXTS.get("packet.code"), facts.meeting().designation().code()));
        lines.add(new Line(TEXTS.get("packet.scope"),
                TEXTS.get(scope == Scope.OWN ? "packet.scope.own" : "packet.scope.all")));
        return new Packet.Cover(markings, meeting, TEXTS.get("packet.cover"), lines, List.of(office,
                TEXTS.format("packet.asOf", ChineseText.date(now.toLocalDate()),
                        CLOCK.format(now))));
    }

    private PacketPlan.Item item(PersonId person, ItemFacts item, int order) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(TEXTS.get("packet.unit"),
                facts.around().directory().shortName(item.item().proposal().unitId(), facts.day())));
        if (item.item().proposal().reporterId() != null) {
            lines.add(new Line(TEXTS.get("packet.reporter"), facts.name(item.item().proposal().reporterId())));
        }
        List<Paper> papers = item.papers().stream().map(paper -> paper(person, item.item(), paper)).toList();
        return new PacketPlan.Item(TEXTS.format("packet.item", ChineseText.ordinal(order)),
                item.item().matter().title(), lines,
                papers.isEmpty()
                        ? List.of(new Paper(TEXTS.get("packet.noPapers"), "",
                                new Missing(TEXTS.get("packet.noPapers.reason"))))
                        : papers);
    }

    private Paper paper(PersonId person, Item item, ItemFacts.Paper paper) {
        MaterialVersion latest = paper.versions().stream()
                .filter(version -> !version.addedAt().isAfter(facts.around().time().now()))
                .max(Comparator.comparingInt(MaterialVersion::versionNumber)).orElse(null);
        String about = latest == null ? "" : about(latest);
        Standing standing = standing(person, item, paper.material(), latest);
        if (standing instanceof Kept && item.flags().secret()) {
            int number = held(person, paper.material()).orElseThrow().copyNumber();
            about = TEXTS.format("packet.numbered", about, Integer.toString(number));
        }
        return new Paper(paper.material().title(), about, standing);
    }

    private Standing standing(PersonId person, Item item, Material material, @Nullable MaterialVersion latest) {
        if (item.flags().secret()) {
            Optional<SecretCopy> copy = held(person, material);
            if (copy.isEmpty()) {
                return new ByNumber(TEXTS.get("packet.secret.noCopy"));
            }
            if (!mayHoldSecrets || latest == null) {
                return new ByNumber(
                        TEXTS.format("packet.secret.byNumber", Integer.toString(copy.get().copyNumber())));
            }
        }
        Attachment file = latest == null ? null : files.get(latest.attachmentId());
        return file == null ? new Missing(TEXTS.get("packet.noFile")) : new Kept(file);
    }

    private String about(MaterialVersion version) {
        String words = TEXTS.format("packet.about", StageNames.of(version.receipt().stage()),
                Integer.toString(version.versionNumber()));
        return version.addedSince(facts.meeting().session().openedAt())
                ? TEXTS.format("packet.late", words)
                : words;
    }

    /** The copies of secret papers that are bound in. */
    private Stream<SecretCopy> bound(PersonId person) {
        return mayHoldSecrets
                ? facts.agenda().items().stream().filter(item -> item.item().flags().secret())
                        .flatMap(item -> item.papers().stream()).filter(paper -> paper.latest().isPresent())
                        .flatMap(paper -> held(person, paper.material()).stream())
                : Stream.empty();
    }

    private Optional<SecretCopy> held(PersonId person, Material material) {
        return facts.people().handed().copies().stream()
                .filter(copy -> copy.materialId().equals(material.id()) && copy.personId().equals(person)
                        && copy.returnedAt() == null)
                .findFirst();
    }

    private boolean own(PersonId person, ItemFacts item) {
        Item.Proposal proposal = item.item().proposal();
        return person.equals(proposal.reporterId())
                || facts.around().directory().inChargeOf(proposal.unitId(), facts.day()).contains(person)
                || facts.people().invitations().stream().anyMatch(one -> one.personId().equals(person)
                        && item.item().id().equals(one.itemId()));
    }
}
