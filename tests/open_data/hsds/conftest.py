import os

# The official schemas may not be kept in the repository, so they are checked against where
# somebody names their folder. Without it there is nothing to skip: the tests are not there.
collect_ignore = [] if os.environ.get("HSDS_SCHEMAS") else ["test_official_schemas.py"]
