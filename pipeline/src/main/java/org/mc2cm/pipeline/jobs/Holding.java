package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.Store;

/** What cities ask for their figures of a quarter. The next run of the quarter makes an edition that keeps to it. */
public final class Holding {

    /** A city must be one of so many, that none is what is left of the network's value. */
    private static final int UNNAMED = 3;

    private final Catalogue catalogue;
    private final Path home;

    public Holding(Catalogue catalogue, Path home) {
        this.catalogue = catalogue;
        this.home = home;
    }

    /**
     * @param until in ISO form, or empty
     * @return sentences that say what was done and what follows
     */
    public List<String> hold(String city, Quarter quarter, Hold.Kind kind, String until, String reason) {
        Place place = participant(city);
        try (HomeLock lock = lock();
                Store store = Store.open(store())) {
            store.holds().add(place.id(), reporters(place), quarter, kind, until, reason);
            List<String> said = new ArrayList<>();
            said.add(place.name().in("en") + ", " + quarter + ": " + words(kind) + day(until) + ".");
            if (kind == Hold.Kind.UNNAMED && waits(store, place, quarter)) {
                said.add("Fewer than " + UNNAMED
                        + " cities that reported appear unnamed, so it is held back until there are.");
            }
            said.add("The next run of " + quarter
                    + " keeps to it. What an earlier edition showed stays known to its readers.");
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param agreed the city itself ended it before its day
     * @param today in the coordinator's calendar
     * @throws RunException if nothing is held, or its day has not come and the city has not agreed
     */
    public String lift(String city, Quarter quarter, boolean agreed, LocalDate today, String reason) {
        Place place = participant(city);
        try (HomeLock lock = lock();
                Store store = Store.open(store())) {
            Hold hold = store.holds().current().stream()
                    .filter(h ->
                            h.participant().equals(place.id()) && h.quarter().equals(quarter))
                    .findFirst()
                    .orElseThrow(() -> new RunException(place.id() + " holds nothing back for " + quarter + "."));
            if (!agreed && !hold.until().isEmpty() && today.isBefore(LocalDate.parse(hold.until()))) {
                throw new RunException(place.id() + " set " + hold.until()
                        + ": until then only the city itself can end it. If it has, say so with --agreed.");
            }
            store.holds().lift(place.id(), reporters(place), quarter, reason);
            return place.name().in("en") + ", " + quarter + ": nothing is held back any more. The next run of "
                    + quarter + " shows its figures.";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in effect, one line each. */
    public List<String> list() {
        try (Store store = Store.open(store())) {
            return store.holds().current().stream().map(Holding::line).toList();
        }
    }

    static String line(Hold h) {
        boolean waits = h.asked() != h.kind();
        return h.quarter() + "  " + h.participant() + "  " + words(h.kind()) + day(h.until())
                + (waits ? " (asked to appear unnamed; fewer than " + UNNAMED + " do)" : "")
                + (h.reason().isEmpty() ? "" : ": " + h.reason());
    }

    private static boolean waits(Store store, Place place, Quarter quarter) {
        return store.holds().current().stream()
                .anyMatch(h -> h.participant().equals(place.id())
                        && h.quarter().equals(quarter)
                        && h.kind() == Hold.Kind.HELD);
    }

    static String words(Hold.Kind kind) {
        return kind == Hold.Kind.HELD ? "held back" : "appears unnamed";
    }

    private static String day(String until) {
        return until.isEmpty() ? "" : " until " + until;
    }

    private Place participant(String id) {
        return catalogue.network().participants().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RunException(id + " is no participant of the network: write an id such as "
                        + catalogue.network().participants().get(0).id() + "."));
    }

    private List<String> reporters(Place place) {
        List<String> ids = new ArrayList<>(List.of(place.id()));
        catalogue.network().places().stream()
                .filter(p -> place.id().equals(p.memberOf()))
                .forEach(p -> ids.add(p.id()));
        return ids;
    }

    private HomeLock lock() throws IOException {
        store();
        return HomeLock.take(home);
    }

    private Path store() {
        Path store = home.resolve("monitor.duckdb");
        if (!Files.isRegularFile(store)) {
            throw new RunException("There is no store in " + home + ": run a quarter first.");
        }
        return store;
    }
}
