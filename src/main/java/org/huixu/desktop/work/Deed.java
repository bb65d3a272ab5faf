package org.huixu.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.text.Texts;
import org.huixu.desktop.finding.Refusals;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.domain.Id;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Something to be done, and how its outcome is shown. */
public final class Deed<R extends @Nullable Object> {

    private static final Texts TEXTS = Texts.of(Deed.class);
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final EventHandler<ActionEvent> PRESSED_AGAIN = ActionEvent::consume;

    private final String name;
    private final Function<Job, Outcome<R>> work;
    private final Acts acts;
    private final Surface surface;
    private @Nullable Function<R, String> saying;
    private @Nullable String question;
    private boolean lasting;
    private @Nullable Id owner;
    private @Nullable Form form;
    private @Nullable Node waiting;
    private @Nullable Sheet asking;
    private boolean once;
    private boolean lengthy;
    private @Nullable BiConsumer<Long, R> keeping;
    private @Nullable Supplier<String> reading;
    private Consumer<R> then = _ -> {
    };
    private Runnable otherwise = () -> {
    };

    Deed(String name, Function<Job, Outcome<R>> work, Acts acts) {
        this.name = name;
        this.work = work;
        this.acts = acts;
        this.surface = acts.surface();
    }

    /** The meeting or item under whose facts rules judge it, so that they can be overridden. */
    public Deed<R> under(Id meetingOrItem) {
        owner = meetingOrItem;
        return this;
    }

    /** What to say when it is done; the notice offers to take it back. Without it nothing is said. */
    public Deed<R> said(String doneSentence) {
        return said(_ -> doneSentence);
    }

    /** The same, where it depends on what came of it; an empty sentence is not said. */
    public Deed<R> said(Function<R, String> doneSentence) {
        saying = doneSentence;
        return this;
    }

    /** A final act: asks first, naming what cannot be taken back. */
    public Deed<R> lasting(String sureQuestion) {
        question = sureQuestion;
        return lasting();
    }

    /** The same where the sheet from which it is done says so itself. */
    public Deed<R> lasting() {
        lasting = true;
        return this;
    }

    /** The form whose fields problems are shown under. */
    public Deed<R> in(Form fields) {
        form = fields;
        return this;
    }

    /**
     * Does nothing while it is being done, such as a button outside of sheets that does it. It keeps the focus, so that a
     * key pressed too often meets no other button. Not needed for the buttons of a sheet: the sheet waits by itself.
     */
    public Deed<R> disabling(Node node) {
        waiting = node;
        return this;
    }

    /** Asked for again while it is being done, it is not done twice. */
    public Deed<R> once() {
        once = true;
        return this;
    }

    /** What follows when it is done. */
    public Deed<R> then(Consumer<R> action) {
        then = action;
        return this;
    }

    /** What follows when it was not done, after the reason was shown. */
    public Deed<R> otherwise(Runnable action) {
        otherwise = action;
        return this;
    }

    /**
     * For a form whose row somebody else may change meanwhile: what was typed stays, the form says so, and the next try
     * is against what was read.
     *
     * @param read reads the row anew and gives in words what is there now, nothing when it is gone; off the FX
     *     thread. Absent: there is no such row
     */
    public Deed<R> rereading(@Nullable Supplier<String> read) {
        reading = read;
        return this;
    }

    /** It is long: undoing does not wait for it. */
    Deed<R> lengthy() {
        lengthy = true;
        return this;
    }

    /** What is said and remembered when it is done, in place of the usual: of the entry of the history and what came of it. */
    Deed<R> keeping(BiConsumer<Long, R> action) {
        keeping = action;
        return this;
    }

    /** Does it. */
    public void go() {
        if (question == null) {
            run();
        } else {
            surface.sheets().ask(name, question, name, TEXTS.get("work.cancel"), this::run);
        }
    }

    private void run() {
        if (once && !acts.doing().add(name)) {
            return;
        }
        if (form != null) {
            form.clear();
        }
        hold();
        begun();
        Job job = surface.background().run(name, work::apply, outcome -> {
            came(outcome);
            ended();
        }, failure -> {
            goOn();
            surface.background().failures().accept(failure);
            otherwise.run();
            ended();
        });
        job.onStopped(() -> {
            goOn();
            surface.notices().warn(TEXTS.format("work.stopped", name));
            otherwise.run();
            ended();
        });
        if (asking != null) {
            asking.stoppedBy(job);
        }
    }

    private void begun() {
        if (!lengthy) {
            acts.undoing().begun();
        }
    }

    private void ended() {
        if (!lengthy) {
            acts.undoing().ended();
        }
    }

    private void came(Outcome<R> outcome) {
        goOn();
        switch (outcome) {
            case Outcome.Done<R> came -> {
                if (keeping == null) {
                    acts.undoing().did(new Trail.Step(came.serial(), name),
                            saying == null ? "" : saying.apply(came.value()), lasting);
                } else {
                    keeping.accept(came.serial(), came.value());
                }
                then.accept(came.value());
            }
            case Outcome.Refused<R> refused -> {
                acts.refusals().show(name, refused.findings(), owner == null ? null : SubjectId.of(owner),
                        new Refusals.Onward(mending(refused.findings().getFirst()), this::run));
                otherwise.run();
            }
            case Outcome.NotPossible<R> not -> {
                complain(not.problems());
                otherwise.run();
            }
            case Outcome.Stale<R> _ -> {
                overtaken();
                otherwise.run();
            }
        }
    }

    /** Leads to where the first of what stands in the way is mended; the forms above the view are given up. */
    private Runnable mending(Finding finding) {
        Optional<Place> place = owner instanceof MeetingId meeting
                ? acts.ways().mending(meeting, finding)
                : Optional.empty();
        return () -> place.ifPresent(there -> surface.sheets().leave(() -> acts.ways().go(there)));
    }

    private void overtaken() {
        Form fields = form;
        Supplier<String> read = reading;
        if (fields == null || fields.getScene() == null || read == null) {
            surface.notices().warn(TEXTS.format("work.stale", name));
        } else {
            surface.background().run(name, _ -> read.get(), now -> fields.complain(
                    List.of(new Form.Complaint("", now.isEmpty()
                            ? TEXTS.get("work.stale.gone")
                            : TEXTS.format("work.stale.form", now)))));
        }
    }

    private void complain(List<Problem> problems) {
        if (form == null || form.getScene() == null) {
            surface.sheets().say(TEXTS.format("work.notDone", name),
                    String.join("\n", problems.stream().map(ProblemTexts::sentence).toList()),
                    TEXTS.get("work.understood"));
        } else {
            form.complain(problems.stream().map(one -> new Form.Complaint(one.field() == null ? "" : one.field(),
                    ProblemTexts.sentence(one))).toList());
        }
    }

    private void hold() {
        asking = surface.sheets().topmost().orElse(null);
        if (asking != null) {
            asking.hold();
        }
        if (waiting != null) {
            waiting.addEventFilter(ActionEvent.ACTION, PRESSED_AGAIN);
            waiting.pseudoClassStateChanged(WAITING, true);
        }
    }

    private void goOn() {
        acts.doing().remove(name);
        if (asking != null) {
            asking.goOn();
            asking = null;
        }
        if (waiting != null) {
            waiting.removeEventFilter(ActionEvent.ACTION, PRESSED_AGAIN);
            waiting.pseudoClassStateChanged(WAITING, false);
        }
    }
}
