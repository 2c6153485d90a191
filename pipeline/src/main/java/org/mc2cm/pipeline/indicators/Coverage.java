package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;

/** The share of the network's resident migrants who live in some of its cities. */
final class Coverage {

    /** How old the latest figure of a city may be, in quarters. */
    static final int OLDEST = 8;

    private final Network network;
    private final Map<String, NavigableMap<Integer, BigDecimal>> residents = new HashMap<>();
    private final Map<Integer, Map<String, BigDecimal>> byQuarter = new HashMap<>();

    Coverage(Network network, Database database) throws SQLException {
        this.network = network;
        database.each(WindowSql.RESIDENTS, row -> residents
                .computeIfAbsent(row.getString(1), area -> new TreeMap<>())
                .put(row.getInt(2), row.getBigDecimal(3)));
    }

    /** Two decimals, half-even; empty if any participant's residents are unknown. */
    String of(List<String> cities, int quarter) {
        Map<String, BigDecimal> known = byQuarter.computeIfAbsent(quarter, this::known);
        if (known.size() < network.participants().size()) {
            return "";
        }
        BigDecimal all = known.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal covered = cities.stream()
                .map(city -> known.getOrDefault(city, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0
                ? ""
                : covered.divide(all, 2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Resident migrants of a participant or a member, as last known; null where they are not, or none. */
    @Nullable
    BigDecimal migrants(String area, int quarter) {
        List<Place> members = network.membersOf(area);
        BigDecimal latest = members.isEmpty()
                        || network.place(area)
                                .filter(p -> p.kind() == Place.Kind.ASSOCIATION)
                                .isEmpty()
                ? latest(area, quarter)
                : ofMembers(members, quarter);
        return latest == null || latest.signum() <= 0 ? null : latest;
    }

    private Map<String, BigDecimal> known(int quarter) {
        Map<String, BigDecimal> known = new TreeMap<>();
        for (Place participant : network.participants()) {
            BigDecimal latest = participant.kind() == Place.Kind.ASSOCIATION
                    ? ofMembers(network.membersOf(participant.id()), quarter)
                    : latest(participant.id(), quarter);
            if (latest != null) {
                known.put(participant.id(), latest);
            }
        }
        return known;
    }

    private @Nullable BigDecimal ofMembers(List<Place> members, int quarter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Place member : members) {
            BigDecimal latest = latest(member.id(), quarter);
            if (latest == null) {
                return null;
            }
            sum = sum.add(latest);
        }
        return sum;
    }

    private @Nullable BigDecimal latest(String area, int quarter) {
        NavigableMap<Integer, BigDecimal> filed = residents.get(area);
        Map.Entry<Integer, BigDecimal> entry = filed == null ? null : filed.floorEntry(quarter);
        return entry == null || entry.getKey() < quarter - OLDEST ? null : entry.getValue();
    }
}
