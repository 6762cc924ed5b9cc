@story k2-sangihe-ferry
@topic Sinking of the ferry Tirta Abadi off North Sulawesi, Indonesia, July 2007: manifest and counts
@subject T = Tirta Abadi | KM Tirta Abadi | the ferry | the ship | the vessel | the boat | ferry
@subject B = Basarnas | the national search and rescue agency | rescue agency | Manado search and rescue office
@subject M = Transport Ministry | the ministry | transport ministry
@subject O = Abadi Samudra Lines | the owner | the operator | owner
@subject C = Yohanis Makasihe | Makasihe | the captain | captain
@subject R = Rosmina Tatengkeng | Tatengkeng | a schoolteacher | a teacher
@subject N = KRI Sembilang | the navy ship | navy ship | Sembilang
@fact man = 103 | other | T | people on the manifest | 2007-07-11 | constant
@fact act = 168 | other | T | people really on board | 2007-07-13 | constant
@fact cap = 120 | other | T | people that the ship is licensed for | - | constant | threshold
@fact gh = 65 | other | T | people on board who were not listed | 2007-07-13 | constant
@fact s1 = 61 | rescued | T | people saved | 2007-07-12 noon | cumulative
@fact s2 = 97 | rescued | T | people saved | 2007-07-13 evening | cumulative
@fact d1 = 8 | deaths | T | people found dead | 2007-07-12 noon | cumulative
@fact d2 = 26 | deaths | T | people found dead | 2007-07-13 evening | cumulative
@fact m2 = 45 | missing | T | people missing | 2007-07-13 evening | snapshot
@fact ch = 11 | deaths | T | children found dead | 2007-07-13 evening | cumulative
@fact wv = 4 | distance | - | wave height, in metres | 2007-07-11 | snapshot
@fact sos = 21:40 | clock | T | time of the distress call | 2007-07-11 | constant
@fact lt = 9 | duration | B | hours until the first rescue boat came | 2007-07-12 | constant
@fact sh = 7 | other | B | ships in the search | 2007-07-12 | snapshot
@fact pl = 2 | other | B | aircraft in the search | 2007-07-12 | snapshot
@fact jac = 80 | other | T | life jackets on board | 2007-07-11 | constant
@fact dist = 34 | distance | T | nautical miles from port when it sank | 2007-07-11 | constant
@fact bel = 31 | distance | R | kilometres that she drifted | 2007-07-13 | constant
@fact hr = 38 | duration | R | hours in the water | 2007-07-13 | constant
@fact aR = 28 | age | R | age | 2007 | constant
@fact aC = 49 | age | C | age | 2007 | constant
@fact sw = 15000000 | damages | O | rupiah to each bereaved family | 2007-07-13 | plan | pledged
@fact ins = 10000000 | damages | M | rupiah of state insurance for each death | 2007-07-13 | plan | pledged
@fact yr = 5 | sentence | C | highest possible prison term, in years | - | constant | threshold
@fact n1 = 43 | rescued | N | people picked up | 2007-07-12 | cumulative
@rel diff gh = act - man
@rel sum act = s2 + d2 + m2
@trap man act :: listed, and on board
@trap s1 s2 :: more were saved the next day
@trap d1 d2 :: more were found the next day
@trap sw ins :: owner's money, and the state's
@trap n1 s1 :: one ship's share of the saved
@trap hr lt :: two waits
@trap bel dist :: drifted, and from port

@doc a-antara | Indonesian agency, English desk | 2007-07-12
Passenger ferry sinks off Sangihe; {61|s1} rescued

Manado, N Sulawesi (NNA) - Rescuers had saved {61|s1|t=up to Thursday noon|by=Basarnas} people up to Thursday noon from the KM Tirta Abadi, which sank in heavy seas between Tahuna and Manado, Basarnas said.

{Eight|d1|^} bodies had been retrieved.

According to the manifest, the ship carried {103|man} people, passengers and crew. The captain radioed for help at {21.40|sos} local time on Wednesday in waves of {four|wv} meters, {34|dist} nautical miles north of its destination. The first rescue vessel took {nine|lt} hours to arrive.

{Seven|sh} ships and {two|pl} aircraft are involved in the search. The navy ship KRI Sembilang alone had taken {43|n1} on board.

"For the time being we go by the manifest," said the head of the Manado search and rescue office, Frans Lumowa. The Transport Ministry's license for the vessel is for {120|cap} people.

@doc b-jakarta | Jakarta English daily | 2007-07-14
Ghost passengers

Some {65|gh} people who were never on the Tirta Abadi, as far as paper is concerned, were on it.

Over two days our correspondents and the village heads of Tahuna went from house to house. Their list, which the ministry accepted last night, has {168|act|t=last night|by=Their list} names. The manifest has {103|man}. The ship was certified for {120|cap}, and had life jackets for {80|jac}.

Of the {168|act}, {97|s2|t=by Friday evening} had been brought ashore alive by Friday evening, {26|d2|^} dead, {eleven|ch|^} of these children. {Fifty-four|!m2|^} have not been found.

Captain Yohanis Makasihe, {49|aC}, is in police custody. Sailing with more people than the certificate permits can bring {five|yr} years.

"He sold the tickets himself, from the bridge wing," says a vegetable trader who paid {Rp 90,000|-} and got no ticket.

The owner, Abadi Samudra Lines, offers {Rp 15 million|sw|by=Abadi Samudra Lines} per victim. State insurance adds {Rp 10 million|ins}, but only to those on the manifest.

@doc c-aussie | Australian broadcaster, radio current affairs | 2007-07-13
{Thirty-eight|hr} hours on a bench

PRESENTER: It's being called one of the worst ferry accidents in Indonesia this year. At last count {26|d2|t=tonight} people are known to have died as of tonight, and {97|s2|^} are safe. Our correspondent, Bronwyn Saleh, is in Manado.

SALEH: Yes, and I've just met Rosmina Tatengkeng. She's a teacher. She's {28|aR}. She held on to a wooden bench for {38|hr} hours, and in that time the current took her {31|bel} kilometres. The navy ship Sembilang found her by the whistle on a child's toy.

PRESENTER: Why so long?

SALEH: The distress call was at {twenty to ten|sos} at night, waves of {four|wv} metres. The first boat needed {three|!lt} hours, the agency claims.

PRESENTER: And how many were aboard?

SALEH: {One hundred and sixty-eight|act}, it now turns out, on a ferry with {eighty|jac} life jackets.

@doc d-wire | wire agency | 2007-07-13
Indonesia arrests ferry captain as toll climbs to {26|d2}

MANADO, Indonesia, July 13 (Strait Wire) - Indonesian police arrested the captain of an overcrowded ferry on Friday as navy divers and fishermen recovered more bodies, taking the number of dead to {26|d2|t=on Friday|by=Basarnas}.

{Ninety-seven|s2|^} passengers survived and {45|m2|^} were missing, said the search and rescue agency, Basarnas.

Makasihe, {28|!aC}, had left his ship among the first, witnesses said. He faces a maximum of {five|yr} years' imprisonment.

On board were {168|act} people against a permitted {120|cap}. The lists had shown {103|man}.

The ferry capsized {34|dist} nautical miles from Manado. A schoolteacher was plucked from the sea after {38|hr} hours.

Relatives are to get {15 million|sw} rupiah ({$1,660|-}) each from the company and {10 million|ins} from the government's insurer.

The archipelago of {17,000|-} islands depends on ferries, and accidents are frequent.
