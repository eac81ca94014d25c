uniffi::setup_scaffolding!("abri");
