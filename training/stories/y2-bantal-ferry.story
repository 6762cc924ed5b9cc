@story y2-bantal-ferry
@topic Sinking of the ferry Marigold Star off Cape Bantal, Philippines, July 2032
@subject F = MV Marigold Star | Marigold Star | the ferry
@subject C = Philippine Coast Guard | Coast Guard | PCG
@subject T = tanker Ocean Verity | Ocean Verity | the tanker
@subject B = fishermen of Bantal | the fishermen | Bantal fishermen
@subject E = Captain Efren Dimalanta | Dimalanta | the skipper
@subject J = Joselito Abad | Abad
@fact on = 164 | other | F | people aboard | 2032-07-09 | constant
@fact man = 131 | other | F | people on the passenger list | 2032-07-09 | constant
@fact rc = 58 | rescued | C | people pulled from the water | 2032-07-10 noon | cumulative
@fact rt = 41 | rescued | T | people pulled from the water | 2032-07-10 noon | cumulative
@fact rb = 36 | rescued | B | people pulled from the water | 2032-07-10 noon | cumulative
@fact dead = 12 | deaths | F | people drowned | 2032-07-10 noon | cumulative
@fact mis = 17 | missing | F | people missing | 2032-07-10 noon | snapshot
@fact ae = 55 | age | E | age | 2032-07 | constant
@fact aj = 23 | age | J | age | 2032-07 | constant
@fact boats = 14 | other | B | boats in the rescue | 2032-07-10 | snapshot
@fact ex = 33 | other | F | people aboard beyond the list | 2032-07-09 | constant
@rel diff ex = on - man
@trap on man :: aboard and on the list
@trap rc rt :: two rescuers

@doc inq | national daily | 2032-07-10
Ferry sinks off Bantal; {17|mis} missing

At noon the tally stood at {12|dead|t=At noon} drowned and {17|mis|^} unaccounted for, after the MV Marigold Star rolled over on Friday with {164|on} people aboard, though its list named only {131|man}.

The Coast Guard picked up {58|rc}. The tanker Ocean Verity, first on the scene, saved {41|rt} and Bantal fishermen, in {14|boats} boats, another {36|rb}. Captain Efren Dimalanta, {55|ae}, was among the Coast Guard's.

@doc wire | wire agency | 2032-07-10
Survivor of Philippine ferry: 'They threw us nets'

CEBU - Joselito Abad, {23|aj}, was holding a cooler box when the fishermen reached him. "I'm one of {36|rb|by=Abad|s=they}," he said, "they counted us aloud, like tuna."

There were {164|on} on the ferry, {33|ex} more than had been written down. By noon {58|rc|t=By noon} had been brought in by the PCG and {41|rt|^} by the Ocean Verity, bound for Davao with diesel. Rescuers sought {17|mis} others.

The skipper, {55|ae}, was being questioned. His own brother is one of the {12|dead} dead.
