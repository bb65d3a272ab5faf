package org.huixu.domain.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.Period;

/** A role that the rules name and the units that play it, by their names and dates (区法制办 → 区司法局). */
public record UnitRole(UnitRoleKey key, String name, List<Player> players) {

    /** The unit of that short name plays the role during the period. */
    public record Player(String unitName, Period period) {
    }

    public UnitRole {
        players = List.copyOf(players);
    }

    public Optional<String> unitNameOn(LocalDate day) {
        return players.stream().filter(player -> player.period().contains(day)).map(Player::unitName).findFirst();
    }
}
