package org.mc2cm.pipeline.jobs;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The durable job repository: H2 in the home's jobs folder. */
@Configuration(proxyBeanMethods = false)
class RepositoryConfiguration extends JdbcDefaultBatchConfiguration {

    /** Without WRITE_DELAY=0 a killed run loses its last commits; without the trace level H2 writes a file a fault. */
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    @Bean(destroyMethod = "dispose")
    JdbcConnectionPool dataSource(RunRequest request) {
        String file =
                request.home().resolve("jobs").resolve("jobs").toAbsolutePath().toString();
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + OPTIONS, "sa", "");
        pool.setMaxConnections(32);
        createSchemaOnce(pool);
        return pool;
    }

    private static void createSchemaOnce(DataSource pool) {
        var jdbc = new org.springframework.jdbc.core.JdbcTemplate(pool);
        Integer tables = jdbc.queryForObject(
                "SELECT count(*) FROM information_schema.tables WHERE table_name = 'BATCH_JOB_INSTANCE'",
                Integer.class);
        if (tables == null || tables == 0) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                    .execute(pool);
        }
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
