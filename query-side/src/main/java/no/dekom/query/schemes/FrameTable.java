package no.dekom.query.schemes;

import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what counties were told of their frames. */
final class FrameTable {

    private final JdbcClient jdbc;

    FrameTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(FrameEvent event, FactsOf facts) {
        switch (event) {
            case FrameSet it ->
                jdbc.sql("insert into frame_told (frame, county, year, version, sum, source, letter, told_at, told_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                it.frame().value(),
                                it.county().value(),
                                it.year(),
                                facts.version(),
                                it.sum().kroner(),
                                it.source(),
                                it.letter(),
                                facts.at(),
                                facts.actor())
                        .update();
            case FrameChanged it ->
                jdbc.sql("insert into frame_told select frame, county, year, ?, ?, ?, ?, ?, ?, ? from frame_told"
                                + " where frame = ? and version = 1")
                        .params(
                                facts.version(),
                                it.sum().kroner(),
                                it.source(),
                                it.letter(),
                                it.reason(),
                                facts.at(),
                                facts.actor(),
                                it.frame().value())
                        .update();
        }
    }
}
