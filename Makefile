# make run    starts the program          make test   runs every check and test
# make lint   formatting and imports      make install PREFIX=DIR   puts the program in place
# make bench  measures                    make clean  removes what was built
# make handbook  writes Requirements/HANDBOOK.md and HANDBOOK.ja.md anew

PREFIX ?= /usr/local
BUILD_PACKAGES = libsqlite3-dev libncurses-dev libpango1.0-dev libzip-dev libxlsxwriter-dev libxml2-dev \
	pkg-config fonts-ipaexfont
TEST_PACKAGES = tmux poppler-utils tidy python3 python3-venv procps openssh-client unzip libreoffice-calc
BENCH_PACKAGES = hyperfine python3
RELEASE = swift build --configuration release --static-swift-stdlib

.PHONY: run test lint install bench handbook clean program build-tools test-tools

run: program
	@exec "$$($(RELEASE) --show-bin-path)/ghs"

program: build-tools
	@echo "==> building ghs (the first time takes about ten minutes on two cores; a warning about mktemp is harmless)"
	@$(RELEASE) --product ghs

test: test-tools lint
	@echo "==> building the tests"
	@swift build --build-tests
	@echo "==> running the tests"
	@Scripts/run-tests

lint: build-tools
	@echo "==> checking formatting and imports"
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests
	@Scripts/check-imports

install: program
	@echo "==> installing $(DESTDIR)$(PREFIX)/bin/ghs with its man page and completions"
	@$(RELEASE) --product generate-manual
	@Scripts/install-program "$$($(RELEASE) --show-bin-path)" "$(DESTDIR)$(PREFIX)"

bench: program
	@Scripts/install-packages $(BENCH_PACKAGES)
	@Benchmarks/run "$$($(RELEASE) --show-bin-path)/ghs"

handbook: program
	@"$$($(RELEASE) --show-bin-path)/ghs" catalogue show --format markdown --lang en >Requirements/HANDBOOK.md
	@"$$($(RELEASE) --show-bin-path)/ghs" catalogue show --format markdown --lang ja >Requirements/HANDBOOK.ja.md

clean:
	@rm -rf .build

build-tools:
	@Scripts/check-swift
	@Scripts/install-packages $(BUILD_PACKAGES)

test-tools: build-tools
	@Scripts/install-packages $(TEST_PACKAGES)
	@Scripts/install-validators
