.DEFAULT_GOAL := help
.PHONY: help serve site check gaps due proof linkcheck test quick bench bench-links lock licences audit screenshots clean
.NOTPARALLEL:
.DELETE_ON_ERROR:

# Material's own switch for the notice of its end of life; decisions/ tells what comes after it.
export NO_MKDOCS_2_WARNING := 1
# Python's own default: what is started a hundred times is compiled once.
unexport PYTHONDONTWRITEBYTECODE

bin := .venv/bin
node_modules := tests/node/node_modules/.package-lock.json
compile := $(bin)/uv pip compile --quiet --universal --python-version 3.11.2 \
	--fork-strategy fewest --generate-hashes --no-header --no-annotate --no-emit-index-url

define lint
echo "Looking at style and layers …"
$(bin)/ruff check --quiet
$(bin)/ruff format --check --quiet
$(bin)/lint-imports --no-cache --no-logo
endef

# What a file of tests sets up is set up once, and while one waits for a browser or a host, another
# works. Types keep one processor busy the first time: they are looked at meanwhile, told last.
tests_and_types = mkdir -p build; $(bin)/mypy >build/types.txt & types=$$!; \
	$(bin)/pytest --dist loadfile --no-loadscope-reorder --numprocesses $$(($$(nproc) + 2)) $(1); \
	tests=$$?; wait $$types; types=$$?; cat build/types.txt; exit $$((tests + types))

help: ## list what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

serve: .venv/site.stamp ## set up, then show the site while it is being written
	$(bin)/mkdocs serve --livereload

site: .venv/site.stamp ## build into site/, PDFs too; it is left as it was if the build fails
	@setup/pango.sh $(bin)/python
	@setup/site.sh $(bin)

check: .venv/site.stamp ## check the content as a proposal is checked, and that the site can be built
	@mkdir -p build
	@$(bin)/python -m rusplan check
	@$(bin)/mkdocs build --strict --site-dir build/check > build/check.txt 2>&1 || { cat build/check.txt; exit 1; }
	@echo "Nettstaden kan byggast."

gaps: .venv/site.stamp ## list what is not known yet, municipality by municipality
	@$(bin)/python -m rusplan gaps

linkcheck: site ## check every address; more with LINKCHECK="--only ung-no --json"
	$(bin)/python -m rusplan linkcheck --site site $(LINKCHECK)

due: .venv/site.stamp ## list what a person is to check again, and whom to call about it
	@$(bin)/python -m rusplan due || [ $$? = 1 ]

proof: .venv/site.stamp ## proofread everything written in Nynorsk
	@setup/hunspell.sh
	$(bin)/python -m rusplan proof

test: .venv/test.stamp $(node_modules) ## set up, then run every check and test
	@# All that is missing is told at once.
	@setup/chromium.sh >/dev/null; browser=$$?; setup/firefox.sh >/dev/null; other=$$?; \
		setup/pango.sh $(bin)/python; paper=$$?; \
		setup/hunspell.sh && exit $$((browser + other + paper))
	@$(lint)
	@echo "Looking at types and running the tests, in a browser too (some minutes) …"
	@$(tests_and_types)

quick: .venv/test.stamp $(node_modules) ## the same without the built site and the browser
	@setup/pango.sh $(bin)/python; paper=$$?; setup/hunspell.sh && exit $$paper
	@$(lint)
	@echo "Looking at types and running the tests that need no built site …"
	@$(call tests_and_types,--ignore tests/site --ignore tests/county/site)

bench: .venv/test.stamp .venv/bench.stamp $(node_modules) ## measure the build beside its peers, and the first paint
	@mkdir -p build
	$(bin)/python -m benchmarks.peers
	$(bin)/python -m benchmarks.largest_paint

bench-links: .venv/test.stamp ## time the link check beside lychee
	$(bin)/python -m benchmarks.links

screenshots: .venv/test.stamp ## make the pictures in the README
	@setup/chromium.sh
	$(bin)/python -m screenshots

lock: .venv/test.stamp ## lock the newest versions that the *.in files and package.json admit
	$(compile) --upgrade requirements/site.in -o requirements/site.txt
	$(compile) --upgrade requirements/test.in -o requirements/test.txt
	$(compile) --upgrade requirements/bench.in -o requirements/bench.txt
	$(bin)/npm --prefix tests/node install --package-lock-only

licences: .venv/test.stamp ## list the licence of everything that is installed
	@$(bin)/pip-licenses --format=csv --order=license
	@sed -n 's|^ *"node_modules/\(.*\)": {|\1|p; s|^ *"license": "\(.*\)",*|    \1|p' tests/node/package-lock.json

audit: .venv/test.stamp ## read the locks against known vulnerabilities, where the network allows
	@.github/audit.sh

clean: ## remove everything that was made or installed
	rm -rf .venv build site tests/node/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/%.stamp: requirements/%.txt setup/venv.sh
	@setup/venv.sh $<
	@touch $@

$(node_modules): tests/node/package-lock.json .venv/test.stamp
	@echo "Installing the test tools that run on Node.js …"
	@$(bin)/npm --prefix tests/node ci --loglevel=error
	@touch $@
