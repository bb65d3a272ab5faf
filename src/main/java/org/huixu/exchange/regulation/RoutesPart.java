package org.huixu.exchange.regulation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RouteKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/** The routes of items and the chain of the minutes. */
final class RoutesPart {

    private static final Set<StepKind> OF_ROUTE = EnumSet.of(StepKind.ORDINARY, StepKind.COUNTERSIGN,
            StepKind.SUBMISSION, StepKind.BALANCE, StepKind.APPROVAL);
    private static final List<StepKind> CHAIN_ORDER = List.of(StepKind.DRAFT, StepKind.REVIEW, StepKind.SIGN,
            StepKind.ISSUE, StepKind.ARCHIVE);

    private final Names names;
    private final OfficesPart offices;

    RoutesPart(Names names, OfficesPart offices) {
        this.names = names;
        this.offices = offices;
    }

    List<Route> routes(Section root) {
        return root.section("routes").each((key, section) -> {
            Route route = route(key, section);
            Value place = section.place();
            one(route, StepKind.SUBMISSION, place);
            one(route, StepKind.APPROVAL, place);
            inOrder(route, List.of(StepKind.SUBMISSION, StepKind.APPROVAL), place);
            route.steps().stream().filter(step -> !OF_ROUTE.contains(step.kind()))
                    .forEach(step -> place.problem("regulation.route.kind", step.key().value()));
            return route;
        });
    }

    Route chain(Section root) {
        Section section = root.section("minutes-chain");
        Route chain = route("minutes-chain", section);
        section.end();
        Value place = section.place();
        if (root.has("minutes-chain")) {
            CHAIN_ORDER.stream().filter(kind -> kind != StepKind.REVIEW).forEach(kind -> one(chain, kind, place));
            inOrder(chain, CHAIN_ORDER, place);
            chain.steps().stream().filter(step -> step.kind() != StepKind.ORDINARY)
                    .filter(step -> !CHAIN_ORDER.contains(step.kind()))
                    .forEach(step -> place.problem("regulation.chain.kind", step.key().value()));
        }
        return chain;
    }

    private Route route(String key, Section route) {
        route.article();
        String name = route.text("name");
        List<Step> steps = route.section("steps").each(this::step);
        return new Route(route.place().made(key, RouteKey::new), name, steps);
    }

    private Step step(String key, Section step) {
        step.article();
        StepKind kind = step.required("kind", value -> value.choice(StepKind.class), Optional.<StepKind>empty())
                .orElse(StepKind.ORDINARY);
        List<Step.StepActor> actors = step.list("actors").stream().map(this::actor).toList();
        @Nullable
        RuleId rule = step.optional("rule")
                .map(value -> names.reference(value, Names.Kind.RULE, RuleId::new)).orElse(null);
        Set<Step.Need> needs = new HashSet<>();
        step.list("needs").forEach(value -> value.choice(Step.Need.class).ifPresent(needs::add));
        return new Step(step.place().made(key, StepKey::new), step.text("name"), kind, actors, rule, needs);
    }

    private Step.StepActor actor(Value value) {
        if (value.plain()) {
            return new Step.StepActor(offices.office(value), Step.Relation.ANY);
        }
        Section actor = value.section();
        OfficeKey office = actor.required("office", offices::office, new OfficeKey(Value.HARMLESS));
        Step.Relation relation = actor
                .required("relation", one -> one.choice(Step.Relation.class), Optional.<Step.Relation>empty())
                .orElse(Step.Relation.ANY);
        actor.end();
        return new Step.StepActor(office, relation);
    }

    private static void one(Route route, StepKind kind, Value place) {
        long count = route.steps().stream().filter(step -> step.kind() == kind).count();
        if (count != 1) {
            place.problem("regulation.step.one", route.name(), Value.written(kind), count);
        }
    }

    /** Of the kinds in {@code order}, none may stand before one that precedes it there. */
    private static void inOrder(Route route, List<StepKind> order, Value place) {
        int reached = 0;
        for (Step step : route.steps()) {
            int at = order.indexOf(step.kind());
            if (at >= 0 && at < reached) {
                place.problem("regulation.step.order", route.name(), step.name());
            }
            reached = Math.max(reached, at);
        }
    }
}
