# MC2CM Monitor. `make help` lists what there is.
SHELL := /bin/bash
MVN := ./mvnw -B -ntp -q
JAR := pipeline/target/pipeline-0.1.0.jar
ARCHIVE := pipeline/target/mc2cm.jsa
SOURCES := $(shell find release/src/main dashboards/src/main pipeline/src/main -type f 2>/dev/null) pom.xml release/pom.xml dashboards/pom.xml pipeline/pom.xml
QUARTER := 2026-Q3

.PHONY: help set-up build run test bench look hostile attack format docs clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

set-up:
	@.ci/set-up

build: set-up $(JAR) $(ARCHIVE) ## build the program

$(JAR): $(SOURCES)
	@echo "Building the program (once; the first time it fetches its libraries)" >&2
	@$(MVN) -DskipTests -Dspotless.check.skip=true package
	@touch $(JAR)

# A first run keeps the classes it loaded, ready for use: every later start is short.
$(ARCHIVE): $(JAR)
	@echo "Preparing quick starts (once)" >&2
	@folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	  ./mc2cm sample --out $$folder --to $(QUARTER) --cities 1 >/dev/null && \
	  { ./mc2cm run --quarter $(QUARTER) --inbox $$folder/inbox --home $$folder/home >/dev/null 2>&1 || true; }
	@touch -c $(ARCHIVE)

run: build ## write a synthetic inbox, run its latest quarter, say where the dashboards are
	@./mc2cm sample --out sample --to $(QUARTER)
	@code=0; ./mc2cm run --quarter $(QUARTER) --inbox sample/inbox --home home || code=$$?; \
	  if [ $$code = 3 ]; then echo "Exit code 3: the synthetic inbox holds files with errors on purpose."; code=0; fi; exit $$code

test: set-up ## every check that the continuous integration runs
	@.ci/set-up tests
	@$(MVN) verify

bench: build ## measure reading, the job's steps and pages, beside a Python script; CITIES=200 for the large network
	@pipeline/bench/run $(CITIES)

look: set-up ## draw contact sheets of every page and image kind in every language into dashboards/target/look
	@$(MVN) -DskipTests -Dspotless.check.skip=true -pl dashboards -am install
	@$(MVN) -f dashboards/pom.xml dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@java -Djava.awt.headless=true -Dlog4j2.StatusLogger.level=OFF \
	  -cp "dashboards/target/test-classes:dashboards/target/classes:$$(cat dashboards/target/test.classpath)" \
	  org.mc2cm.dashboards.ContactSheets dashboards/target/look
	@echo "Look at dashboards/target/look/*.png, in colour and in grey"

MUTANTS := 10000
SEED := 1
hostile: set-up ## put 10,000 changed files and bombs through the pipeline in 512 MB; those that fail are kept
	@$(MVN) -DskipTests -Dspotless.check.skip=true -pl pipeline -am install
	@$(MVN) -f pipeline/pom.xml dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@java -Xmx512m -Dlog4j2.StatusLogger.level=OFF -cp "pipeline/target/test-classes:pipeline/target/classes:$$(cat pipeline/target/test.classpath)" \
	  org.mc2cm.pipeline.hostile.HostileRun $(MUTANTS) $(SEED) config pipeline/src/test/resources/hostile

FROM := 1
TO := 200
attack: set-up ## attack the releases of 200 random inboxes with nothing else in hand; goes on where it was stopped
	@.ci/set-up tests
	@$(MVN) -DskipTests -Dspotless.check.skip=true -pl pipeline -am install
	@$(MVN) -f pipeline/pom.xml dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.classpath
	@java -Xmx3g -Dlog4j2.StatusLogger.level=OFF -cp "pipeline/target/test-classes:pipeline/target/classes:$$(cat pipeline/target/test.classpath)" \
	  org.mc2cm.pipeline.jobs.RandomReleases pipeline/target/attack.txt $(FROM) $(TO) config pipeline/attack/attack.py

format: set-up ## format the code
	@$(MVN) spotless:apply

docs: build ## write the generated documents again
	@java -cp "$(JAR):pipeline/target/lib/*" org.mc2cm.pipeline.catalogue.IndicatorsPage config docs/INDICATORS.md
	@java -cp "$(JAR):pipeline/target/lib/*" org.mc2cm.pipeline.finding.RulesPage docs/RULES.md

clean: ## remove what was built
	@rm -rf */target .set-up sample home
