# What a person types. `make` alone installs, compiles and builds every work of source/ into output/.
# Each step leaves a stamp, so that only what changed is done again; nothing here reaches the network but npm
# (and apt-get, for the checkers of `make conformance`).

CORPUS := ../shared/corpus
REGARD := node dist/cli/main.js
SAMPLE := la-rive-en-regard
# The verso of the spread that the README shows.
SPREAD := 10
BIN := node_modules/.bin
# The files a step depends on; what editors leave behind is none of them.
files = $(shell find $(wildcard $(1)) -type f ! -name '.*' ! -name '*~' 2>/dev/null | sort)

.PHONY: all help test lint golden conformance corpus bench bench-import bench-sentences bench-xliff edit picture clean
.DELETE_ON_ERROR:

all: output/.built ## install, compile, and build every work into output/

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

node_modules/.installed: package.json package-lock.json .npmrc
	npm ci --no-audit --no-fund
	@touch $@

dist/.compiled: node_modules/.installed tsconfig.json $(call files,src)
	$(BIN)/tsc -p tsconfig.json
	@touch $@

output/.built: dist/.compiled $(call files,source translations)
	$(REGARD) build
	@touch $@

test: dist/.compiled ## run all tests and hold the coverage above 90 %
	$(BIN)/vitest run --coverage

lint: node_modules/.installed ## check the style of the code and the types of the tests
	$(BIN)/biome lint src tests
	$(BIN)/tsc -p tests/tsconfig.json

golden: dist/.compiled ## write the golden outputs anew; review them with git diff
	GOLDEN=write $(BIN)/vitest run tests/golden
	@git --no-pager diff --stat -- tests

tests/conformance/node_modules/.installed: tests/conformance/package.json tests/conformance/package-lock.json .npmrc
	PUPPETEER_SKIP_DOWNLOAD=1 PUPPETEER_SKIP_CHROMIUM_DOWNLOAD=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
	  npm ci --prefix tests/conformance --ignore-scripts --no-audit --no-fund
	@touch $@

conformance: output/.built tests/conformance/node_modules/.installed ## ask the checkers that readers trust
	$(BIN)/tsx tests/conformance/run-conformance.ts output

corpus: dist/.compiled ## import, align, build and verify the five texts of ../shared
	@test -d $(CORPUS) || { echo "make corpus needs the texts of $(CORPUS), which are not here."; exit 1; }
	$(BIN)/tsx tests/corpus/run-corpus.ts ../shared output/.corpus

bench: dist/.compiled tests/conformance/node_modules/.installed ## measure time and memory, as ratios in one run
	$(BIN)/tsx tests/bench/run-bench.ts

bench-import: dist/.compiled ## measure the import: right and wrong changes, harm to clean text, speed and memory
	$(BIN)/tsx tests/bench/bench-import.ts $(if $(JSON),--json)

bench-sentences: node_modules/.installed ## measure how sentences are cut: treebank, golden rules, speed
	$(BIN)/tsx tests/bench/bench-sentences.ts

bench-xliff: dist/.compiled ## measure XLIFF: speed, memory, a peer, the standard's suite
	$(BIN)/tsx tests/bench/bench-xliff.ts $(if $(JSON),--json)

picture: tests/pictures/spread.png ## draw a spread of the sample's PDF for the README

tests/pictures/spread.png: output/.built tests/pictures/draw-spread.ts
	$(BIN)/tsx tests/pictures/draw-spread.ts output/$(SAMPLE)/$(SAMPLE).pdf $@ $(SPREAD)

edit: ## open the editor
	@echo "The editor comes later. Until then: edit source/<work>/text.md and translations/<work>/<language>.xlf, then make."

clean: ## remove all that can be made again
	rm -rf dist output coverage node_modules tests/conformance/node_modules
