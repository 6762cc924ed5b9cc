@story p2-halmahera-ferry
@topic Sinking of a ferry off Halmahera, Indonesia, April 2031
@subject V = KM Bintang Gamkonora | the ferry | the ship | the vessel | Bintang Gamkonora | the boat
@subject E = ferry sinking | the sinking | the accident | the disaster | the tragedy
@subject S = Search and Rescue Office | Basarnas | the rescue office | rescuers | searchers
@subject P = North Maluku police | the police
@subject C = Captain Yosef Lawalata | Lawalata | the captain | the skipper | the master
@subject O = PT Samudra Kie Raha | Samudra Kie Raha | the operator | the owner
@fact mp = 118 | other | V | passengers on the manifest | 2031-04-17 | constant
@fact mc = 14 | jobs | V | crew | 2031-04-17 | constant
@fact ma = 132 | other | V | people on the manifest | 2031-04-17 | constant
@fact ab = 203 | other | V | people really on board | 2031-04-17 | constant
@fact ex = 71 | other | V | people on board without a ticket | 2031-04-17 | constant
@fact ca = 150 | other | V | people allowed on board | - | constant | threshold
@fact ti = 20:40 | clock | E | hour of the sinking | 2031-04-17 | constant
@fact r1 = 96 | rescued | S | people saved | 2031-04-18 | cumulative
@fact d1 = 18 | deaths | E | people killed | 2031-04-18 | cumulative
@fact m1 = 18 | missing | E | people missing by the manifest | 2031-04-18 | snapshot
@fact r2 = 141 | rescued | S | people saved | 2031-04-20 | cumulative
@fact d2 = 37 | deaths | E | people killed | 2031-04-20 | cumulative
@fact m2 = 25 | missing | E | people missing | 2031-04-20 | snapshot
@fact dk = 9 | deaths | E | children killed | 2031-04-20 | cumulative
@fact wv = 4 | distance | E | metres of wave height | 2031-04-17 | constant
@fact wl = 2.5 | distance | P | metres of wave height up to which sailing is allowed | - | constant | threshold
@fact lj = 90 | other | V | life jackets | 2031-04-17 | constant
@fact bt = 11 | other | S | boats searching | 2031-04-18 | snapshot
@fact di = 6 | distance | E | nautical miles from the shore | 2031-04-17 | constant
@fact ag = 49 | age | C | age | - | constant
@fact vg = 35 | age | V | age in years | - | constant
@fact pr = 185000 | price | V | rupiah for a ticket | - | constant
@fact co = 75000000 | damages | O | rupiah for each family of the dead | - | plan | pledged
@fact sr = 7 | duration | S | days of search | - | plan
@fact kn = 178 | other | V | people whose fate is known | 2031-04-20 | cumulative
@fact lg = 1.5 | distance | V | metres of wave height in the log | 2031-04-17 | constant
@fact rp = 131 | rescued | S | passengers saved | 2031-04-20 | cumulative
@fact rw = 10 | rescued | S | crew saved | 2031-04-20 | cumulative
@fact cl = 4 | other | V | crew dead or missing | 2031-04-20 | snapshot
@fact ms = 65 | other | V | share of those on board who were on the manifest | 2031-04-17 | constant
@rel sum kn = r2 + d2
@rel sum r2 = rp + rw
@rel diff cl = mc - rw
@rel share ms = ma / ab
@rel sum ma = mp + mc
@rel diff ex = ab - ma
@rel sum ma = r1 + d1 + m1
@rel sum ab = r2 + d2 + m2
@trap ma ab :: the manifest and the truth
@trap d1 m1 :: both eighteen on the first day
@trap d1 d2 :: two days later
@trap r1 r2 :: two days later
@trap m1 m2 :: counted from two different totals
@trap wv wl :: the waves there were and the limit
@trap ag vg :: the man's age and the ship's

@doc a-antara | national news agency | 2031-04-18
Ferry sinks off Halmahera, {18|d1} dead, {18|m1} missing

Ternate (NWN) - The ferry Bintang Gamkonora went down on Thursday night about {six|~di} nautical miles off Galela, North Maluku, with {132|ma|by=the Search and Rescue Office (Basarnas)} people on board according to its manifest, the Search and Rescue Office (Basarnas) said.

{Ninety-six|r1|t=as of Friday 5 p.m.} had been saved as of Friday 5 p.m. Eastern Indonesia Time, {18|d1|^} were confirmed dead and as many ({18|m1|^}) were being sought by {11|bt} boats.

The manifest lists {118|mp} passengers and {14|mc} crew. The vessel is certified for {150|ca} people.

It was struck on the beam by waves of up to {4|<wv} metres shortly before sinking at {20:40|ti}.

The master, Yosef Lawalata, {49|ag}, is among the survivors.

@doc b-jakarta | Jakarta English daily | 2031-04-21
A manifest that told about {two-thirds|~ms} of the story

Gede Prananda, Retno Wulandari-Haddad

The list had {132|ma} names and the last of them was a cook. The rest of those on board, who came to {203|ab} with the cook and all, had no number.

It took police three days of knocking on doors in Tobelo to arrive at that total. {Seventy-one|ex} men, women and babies had been waved up the ramp, most for half the posted fare of Rp {185,000|pr}.

As of Sunday night the fate of {178|kn} of them was known. Searchers had brought {141|r2|t=As of Sunday night} back alive; {37|d2|^} had been identified in the cold room of the district hospital, {nine|dk|^} of them under {ten|-} years old. Which leaves {25|m2|^}.

Sailing should not have been permitted with a swell above {2.5|wl} metres. The harbor log for that evening says {1.5|lg|by=The harbor log for that evening}. The log for the evening, sources said, was written in the morning.

There were {ninety|lj} life jackets.

The operator, PT Samudra Kie Raha, will pay {Rp 75 million|co|v=75000000} to each family of the deceased.

• Rupiah closes at 17,205 • Jakarta air quality: 164 (unhealthy)

@doc c-intl | international broadcaster website | 2031-04-20
Indonesia ferry: {41|!d2} confirmed dead as passenger list questioned

{Forty-one|!d2|t=on Sunday} people are confirmed to have died and {25|m2|^} are unaccounted for after a crowded inter-island boat foundered in eastern Indonesia, officials said on Sunday.

More than {200|>ab} may have been travelling, well above the {120|!ca} the {35|vg}-year-old vessel was certified to carry.

One survivor, Marselina Bobero, told our reporter she held on to a jerrycan for {eight|-} hours. "There was one jacket between my sister and me."

Police have detained the {52|!ag}-year-old skipper. His lawyer says he had refused to sail and was overruled.

Rescue crews have said they'll keep looking for {seven|sr|by=Rescue crews} days.

More on this story
▸ Why do ferries sink? 4 charts
▸ Quake of 5.6 shakes Palu

@doc d-local | Ternate local radio transcript | 2031-04-20
Suara Gamalama, evening report

Good evening, brothers and sisters. From the pier at Galela, Hasanuddin Pelupessy.

They brought in no one living today. In the cold room, I was told before the hymn, there lie {thirty-four|?d2|t=before the hymn}. Those saved stay at {one hundred and forty-one|r2|t=today}: {a hundred and thirty-one|rp|^} who travelled and {ten|rw|^} who worked. Of the ship's company of {fourteen|mc}, then, {four|cl} are either dead or not found.

The time is no longer in dispute. The mast light went out at {twenty to nine|ti|v=20:40}, says the keeper at Tanjung Bongo, who looked at his watch.

How high was the sea? The weather station has {two and three-quarters|!wv|v=2.75} metres for the hour. Remember that at {two and a half|wl|v=2.5} you stay in port.

The families ask that the search not stop at {seven|sr} days. The rescue office says {seven|sr|by=The rescue office} is the rule.

The owner's {seventy-five million|co} was offered this afternoon in envelopes. Some were handed back.
