package no.dekom.deploy.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A command whose sums nobody knows before what it rests on has happened: it is asked for when its time has come. */
interface Asked {

    Object of(JdbcClient jdbc);
}
