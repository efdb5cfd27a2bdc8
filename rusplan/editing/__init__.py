"""What helps an editor: completion, where ids are used, safe changes to the YAML, spreadsheets."""
