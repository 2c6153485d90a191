package org.mc2cm.pipeline.jobs;

import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.dashboards.Task;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The quarterly job, step by step in the order of FLOW.md. Every step can be repeated: each asks what is still to do, so
 * a restart after a kill goes on where the store and the folder stand.
 */
@Configuration(proxyBeanMethods = false)
class QuarterJobConfiguration {

    static final String JOB = "quarter";

    /** Bundles of a partitioned step: few, since a partition costs more than the work on a small file. */
    static final int BUNDLES = 16;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    QuarterJobConfiguration(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    Job quarterJob(
            Step receive, Step readFiles, Step numberVintages, Step feedback, Step protect, Step render, Step publish) {
        Flow line = new FlowBuilder<SimpleFlow>("line")
                .start(receive)
                .next(readFiles)
                .next(numberVintages)
                .next(besideEachOther(protect, feedback))
                .next(render)
                .next(publish)
                .build();
        return new JobBuilder(JOB, repository).start(line).end().build();
    }

    /** Two steps of which neither asks for what the other makes; each alone would leave a core idle now and then. */
    private static Flow besideEachOther(Step one, Step other) {
        return new FlowBuilder<SimpleFlow>("besideEachOther")
                .split(new SimpleAsyncTaskExecutor("beside-"))
                .add(flow(one), flow(other))
                .build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<SimpleFlow>(step.getName()).start(step).build();
    }

    // step 1: which files lie in the inbox
    @Bean
    Step receive(QuarterWork work) {
        return once("receive", work::receive);
    }

    // step 2: read, check and store each file, one transaction a file
    @Bean
    Step readFiles(Step readBundle, QuarterWork work, TaskExecutor workers) {
        return new StepBuilder("readFiles", repository)
                .partitioner("readBundle", bundles())
                .step(readBundle)
                .gridSize(BUNDLES)
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step readBundle(IteratorItemReader<ReceivedFile> fileReader, QuarterWork work) {
        return new StepBuilder("readBundle", repository)
                .<ReceivedFile, FileReading>chunk(1)
                .transactionManager(transactions)
                .reader(fileReader)
                .processor(work::read)
                .writer(chunk -> chunk.forEach(work::store))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    IteratorItemReader<ReceivedFile> fileReader(@Value("#{stepExecution.stepName}") String step, QuarterWork work) {
        return new IteratorItemReader<>(work.filesToRead(bundle(step), BUNDLES));
    }

    // step 3: which file supersedes which, and what only earlier quarters can tell
    @Bean
    Step numberVintages(QuarterWork work) {
        return once("numberVintages", work::numberVintages);
    }

    // step 4: what goes back to the cities
    @Bean
    Step feedback(QuarterWork work) {
        return once("feedback", work::writeFeedback);
    }

    // step 5: compute, protect, and lay the tables of the edition beside its place
    @Bean
    Step protect(QuarterWork work) {
        return once("protect", work::computeAndProtect);
    }

    // step 6: draw each page and image
    @Bean
    Step render(Step renderBundle, TaskExecutor workers) {
        return new StepBuilder("render", repository)
                .partitioner("renderBundle", bundles())
                .step(renderBundle)
                .gridSize(BUNDLES)
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step renderBundle(IteratorItemReader<Task> pageReader, QuarterWork work) {
        return new StepBuilder("renderBundle", repository)
                .<Task, Task>chunk(1)
                .transactionManager(transactions)
                .reader(pageReader)
                .writer(chunk -> chunk.forEach(work::render))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    IteratorItemReader<Task> pageReader(@Value("#{stepExecution.stepName}") String step, QuarterWork work) {
        return new IteratorItemReader<>(work.pagesToRender(bundle(step), BUNDLES));
    }

    // step 7: seal the manifest and move the edition into its place
    @Bean
    Step publish(QuarterWork work) {
        return once("publish", work::publish);
    }

    @Bean
    TaskExecutor workers() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("bundle-");
        // one more than cores: a file's transaction waits for the disk
        executor.setConcurrencyLimit(1 + Math.max(2, Runtime.getRuntime().availableProcessors()));
        return executor;
    }

    private Step once(String name, Runnable body) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            body.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private static Partitioner bundles() {
        return size -> {
            Map<String, ExecutionContext> bundles = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                bundles.put("bundle-%02d".formatted(i), new ExecutionContext());
            }
            return bundles;
        };
    }

    /** By its name, which ends in two digits: a run killed while it split the work leaves steps without a context. */
    private static int bundle(String step) {
        return Integer.parseInt(step.substring(step.length() - 2));
    }
}
