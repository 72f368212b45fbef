#!/usr/bin/env bash
# What the GitHub Action does: compares the manifests of a directory and writes the reports. Needs Deno, or npx.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
manifests=${CRI_SPEC_MANIFESTS:?} from=${CRI_SPEC_FROM:?} to=${CRI_SPEC_TO:?}
output=${CRI_SPEC_OUTPUT:-cri-spec-report} fail=${CRI_SPEC_FAIL:-errors}
case $fail in never | changes | errors) ;; *) echo "fail is never, changes or errors, not: $fail" >&2; exit 2 ;; esac
[ -d "$manifests" ] || { echo "There is no directory $manifests" >&2; exit 2; }

deno=(deno)
command -v deno >/dev/null || deno=(npx --yes deno@2.9.6)
cri_spec() {
  "${deno[@]}" run --quiet --lock="$here/../cli/deno.lock" --frozen --allow-read --allow-env=LOG_TOKENS,LOG_STREAM,TERM \
    "$here/../cli/main.ts" "$@"
}

# One directory of files: a path's slashes become two underscores, so that reports still name the file.
flat=$(mktemp -d)
trap 'rm -rf "$flat"' EXIT
while IFS= read -r -d '' file; do
  name=${file#"$manifests"/}
  name=${name//\//__}
  # a/b.yaml and a__b.yaml are two files.
  while [ -e "$flat/$name" ]; do name=_$name; done
  cp -- "$file" "$flat/$name"
done < <(find -L "$manifests" \( -type f -o -type l \) \( -name '*.yaml' -o -name '*.yml' -o -name '*.json' \) -not -path '*/.git/*' -print0)

mkdir -p "$output"
code=0
for format in markdown sarif; do
  file=$output/cri-spec.${format/markdown/md}
  code=0
  cri_spec diff "$flat" --from "$from" --to "$to" --output "$format" >"$file.new" || code=$?
  # Without an answer there is no report, and one of an earlier run stays as it is.
  if [ ! -s "$file.new" ]; then
    rm -f "$file.new"
    exit "$((code == 0 ? 70 : code))"
  fi
  mv "$file.new" "$file"
done

changed=false
grep -q '^### ' "$output/cri-spec.md" && changed=true
{
  echo "markdown=$output/cri-spec.md"
  echo "sarif=$output/cri-spec.sarif"
  echo "changed=$changed"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$output/cri-spec.md" >>"$GITHUB_STEP_SUMMARY"; fi

case $fail:$code in
  never:* | changes:0 | errors:0 | errors:1) exit 0 ;;
  *) exit "$code" ;;
esac
