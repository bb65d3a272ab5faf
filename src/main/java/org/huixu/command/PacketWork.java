package org.huixu.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.document.PacketBinder.Bound;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.packet.PacketJob;
import org.huixu.application.packet.PacketPlan;
import org.huixu.application.packet.Packets;
import org.huixu.application.packet.Packets.Receiver;
import org.huixu.application.packet.Scope;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Makes the packets of a meeting, one file for each person. */
final class PacketWork {

    private static final Watch ALWAYS = new Watch() {
        @Override
        public void done(int steps, int of) {
            // a command line shows no progress
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    };

    private final Session session;
    private final OpenOffice office;
    private final Path folder;
    private final boolean force;

    PacketWork(Session session, OpenOffice office, Path folder, boolean force) {
        this.session = session;
        this.office = office;
        this.folder = folder;
        this.force = force;
    }

    /**
     * Makes them, and says of each where it is.
     *
     * @param people ids or names; empty for all who get papers
     * @param goOn whether to go on with pages that name what cannot be bound
     * @return how many packets were made
     */
    int make(MeetingId meeting, List<String> people, Scope scope, boolean goOn) {
        if (!Files.isDirectory(folder)) {
            throw Session.refused("command.target.no-folder", folder.toString());
        }
        Packets packets = office.packets();
        List<PacketPlan> plans = packets.plan(meeting, chosen(packets.receivers(meeting), people), scope);
        List<TargetFile> targets = plans.stream().map(plan -> TargetFile.of(folder.resolve(plan.fileName()), force))
                .toList();
        try (PacketJob job = packets.job()) {
            List<String> hitches = job.prepare(plans, ALWAYS);
            hitches.forEach(session.terminal()::complain);
            if (!hitches.isEmpty() && !goOn) {
                throw Session.refused("command.document.package.hitches", Integer.toString(hitches.size()));
            }
            for (int i = 0; i < plans.size(); i++) {
                PacketPlan plan = plans.get(i);
                Bound bound = targets.get(i).write(out -> job.bind(plan, out, ALWAYS));
                if (!bound.unreadable().isEmpty()) {
                    session.terminal().complain(Session.TEXTS.format("command.document.package.unreadable",
                            plan.name(), bound.unreadable().stream().map(page -> Integer.toString(page))
                                    .collect(Collectors.joining("、"))));
                }
                session.terminal().say("command.document.package", targets.get(i).file().toString(),
                        Integer.toString(bound.pages()));
            }
        }
        return plans.size();
    }

    private static List<PersonId> chosen(List<Receiver> receivers, List<String> people) {
        if (people.isEmpty()) {
            return receivers.stream().map(Receiver::person).toList();
        }
        return people.stream().map(wanted -> {
            List<Receiver> found = receivers.stream()
                    .filter(one -> one.name().equals(wanted) || one.person().value().equals(wanted)).toList();
            if (found.size() != 1) {
                throw Session.refused(found.isEmpty()
                        ? "command.refused.no-receiver"
                        : "command.refused.many-receivers", wanted);
            }
            return found.getFirst().person();
        }).toList();
    }
}
