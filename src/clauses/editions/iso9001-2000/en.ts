import { unpackTexts } from '../../search/internal/unpack-texts'

/**
 * ISO 9001:2000 in our own words, in English: paraphrases and keywords for search and suggestion.
 * Generated from `clauses/iso9001-2000/texts.en.json` by `npm run docs`; a test compares.
 */
export const iso9001_2000_en = /* @__PURE__ */ unpackTexts(
  'iso9001:2000',
  'en',
  `4.1 Run a written quality system: know which processes it consists of, how they link, what keeps them working and improving, and stay answerable for those handed to outside firms.
4.2.1 Have in documents what the quality system rests on: policy and goals, a manual, the procedures demanded, whatever else the work depends on, and the records that prove it.
4.2.2 Keep a manual from which a reader learns which sites and services belong to the system, what was left out and why, where the procedures are, and how the work fits together.
4.2.3 Under a written procedure make sure that people work from the approved, current and legible edition of every document, outside ones included, and that outdated copies cannot slip back into use.
4.2.4 Under a written procedure keep the records that prove the work was done: readable, easy to find, safe from loss and held for a fixed time.
5.1 Top managers show by their own deeds that quality matters: they say so to everyone, set the policy and goals, hold reviews and grant what is needed.
5.2 The people at the top see to it that what customers want is understood and delivered, so that they leave satisfied.
5.3 Top management issues a quality policy that fits the business, pledges to meet requirements and get better, gives the goals a frame, is understood by staff and checked again over time.
5.4.1 Give each department that counts quality goals in line with the policy, so concrete that anyone can work out whether they were reached.
5.4.2 Plan the quality system so that its processes and goals are covered, and keep it whole whenever part of it is changed.
5.5.1 Lay down who is responsible for what and who may decide what, and make sure that everyone in the house knows.
5.5.2 Name one member of management who, besides any other job, keeps the quality system going, reports on it to the top and makes people mindful of what customers want.
5.5.3 Provide ways for information on quality and on how well the system works to travel through the house.
5.6.1 At set intervals the top managers themselves judge whether the whole quality system still fits and works, decide what should change, and keep a record of it.
5.6.2 Bring the facts to the review table: audits, what customers say, figures on processes and product, open actions, earlier decisions, coming changes and suggestions.
5.6.3 End each review with decisions and tasks on bettering the system and the product and on the means they take.
6.1 Find out, and provide in good time, the people, money and means that the quality system and satisfied customers call for.
6.2.1 Give tasks that bear on quality only to people who can do them, whether they learnt it at school, in courses or on the job.
6.2.2 Decide what skills each job needs, train or otherwise equip people for it, check that it worked, tell them why their work counts, and keep records.
6.3 Provide and keep in order the buildings, rooms, machines, software and vehicles on which the product or service depends.
6.4 Know and control the surroundings that the product needs, such as heat, damp, light, noise, dust and cleanliness.
7.1 Before work starts, plan how the product or service will come about: aims, steps, documents, means, checks with their limits, and the records that will prove it.
7.2.1 Find out everything the product must fulfil: the customer's wishes, what the use demands unsaid, what the law requires and what you add yourselves, delivery and aftercare included.
7.2.2 Before promising anything, check that the order is clear, differences are settled and you can deliver; note the outcome, and tell all concerned when the order changes.
7.2.3 Have working ways to tell customers about the product, to deal with enquiries, orders and changes, and to hear what they say, complaints above all.
7.3.1 Plan each development: its stages, the reviews and tests in each, who does and decides what, and how the groups involved work together.
7.3.2 Put on record what a design must achieve, from function and performance to law and lessons of similar designs, and clear up gaps and contradictions.
7.3.3 Release design results in a form that can be compared with the inputs and that tells buyers, makers and users all they need.
7.3.4 At planned points let those concerned look through the design together, judge whether it will meet the need, settle problems and keep a record.
7.3.5 Check by calculation, test or comparison that the design does what its inputs asked for, and record the results and what followed.
7.3.6 Prove under real or lifelike use, if possible before handing over, that the new product serves its purpose, and keep the results.
7.3.7 Let no design change slip in unnoticed: record it, test and approve it first, and think of what is already built or with customers.
7.4.1 Choose suppliers by whether they can deliver what you need, control them as much as their goods matter, judge them again by set criteria and keep records.
7.4.2 State on every order exactly what is wanted, with demands on approval, staff and quality system where needed, and look it over before it goes out.
7.4.3 Check that bought goods and services are what was ordered, on your own premises or, if the order says so, at the supplier's.
7.5.1 Do the daily work under control: clear instructions, fit equipment and gauges, checks as you go, and settled rules for release, delivery and aftercare.
7.5.2 Where a fault would show only in use, prove beforehand that the process works, with approved method, equipment and people, and prove it anew after changes.
7.5.3 Mark products and their inspection status so that nothing gets mixed up, and where tracing is demanded, give each item or lot its own recorded mark.
7.5.4 Look after what customers entrust to you: mark it, check it, keep it safe, and if it is lost, spoilt or unfit, tell them and note it down.
7.5.5 Keep goods and their parts sound until the customer has them, from marking, packing and stacking to cold storage and transport.
7.6 Know which measurements count, use fit devices calibrated against recognised standards, protect and mark them, and judge earlier results when one proves wrong.
8.1 Plan which figures and checks are needed, and by what methods, to show that product and system are right and to improve them.
8.2.1 Follow how customers see your work, by methods you have settled on, and use what you learn.
8.2.2 Have impartial people audit the system to a plan and a written procedure and report their findings, and see that the managers audited act on them promptly.
8.2.3 Keep an eye on how well each process performs, with figures where that makes sense, and step in when it misses its mark.
8.2.4 At the planned stages check that the product is what it should be, record who released it, and hand nothing over before the checks are done or an exception approved.
8.3 Mark and hold back product that is not right, decide by a written procedure who repairs, accepts or discards it, check repaired pieces again and record it, after delivery too.
8.4 Draw lessons from the figures on customers, product, processes and suppliers: how well the system works and what could be done better.
8.5.1 Keep making the quality system more effective, drawing on what goals, audits, figures, actions and reviews have taught.
8.5.2 When something went wrong, find out why and remove the cause by a written procedure so that it does not come back, record the results and look back on the steps taken.
8.5.3 Look for things that could go wrong, remove their causes beforehand in proportion to the harm, by a written procedure, and record what came of it.`,
  `process map;flowchart;process owner;sequence;interaction;interface between departments;outsourced process;outsourcing;outsourced cleaning;outside plating;contract manufacturer;hosting;process not identified;uncontrolled process;system not put into practice;on paper only;turtle diagram;franchise
no written procedure;procedure missing;undocumented;not in writing;by word of mouth;verbal instruction;unwritten rule;SOP;documentation;document structure;list of documents;mandatory procedure;house rules;from memory;regulations of the house;operating rules;paperwork;nothing on paper
quality manual;manual;exclusion;excluded clause;justification;design excluded;scope of the certificate;branch not covered;site missing;new service not in the manual;process description;reference to procedures;manual outdated;template;copied from a consultant;handbook;edition of the manual;not applicable
obsolete;old version;outdated;superseded;revision;revision status;version number;not approved;approval signature;distribution list;controlled copy;uncontrolled copy;photocopy;withdrawn;master list;external document;old drawing;handwritten change;crossed out;illegible;noticeboard;old menu;wiki page;stamp
record missing;no record;blank form;form not filled in;incomplete record;gaps in the log;logbook;log sheet;signature missing;unsigned;filled in afterwards;backdated;retention period;archive;filing;could not be found;pencil;correction fluid;overwritten;damp boxes;backup;destroyed too early;register
top management;managing director;general manager;owner;head office;commitment;leadership;lip service;not interested;no support;never attends;quality left to one person;sales before quality;bad example;speech to staff;boss;delegates everything;board of directors
customer needs;guest needs;expectations;customer first;customer orientation;wishes ignored;what customers want;market research;patients' needs;tenants' needs;user needs;customer profile;voice of the customer;key account;service promise;indifferent;target group;needs not known
quality policy;policy statement;poster;slogan;motto;framed on the wall;staff do not know the policy;could not explain it;asked an employee;mission;vision;values;not signed;not communicated;meaningless words;copied policy;policy never reviewed;policy card;pledge
quality objective;objectives;target;goal;key figure;KPI;measurable;not measurable;target value;per cent;annual target;department goals;not broken down;complaint rate;reject rate;satisfaction score;on-time delivery;uptime;target not met;unrealistic target;no baseline;vague aim
system planning;change to the system;reorganisation;restructuring;relocation;new premises;merger;takeover;new branch;department closed;responsibilities not transferred;transition plan;change not planned;rollout;migration;expansion;action plan for the goals;gap during the change;integrity
responsibility;authority;organisation chart;job description;who is responsible;nobody in charge;unclear duties;overlapping duties;deputy;stand-in;substitute;signing authority;not authorised;position;passing the buck;each blames the other;responsibility matrix;powers;head of department;duty roster
management representative;quality representative;MR;appointed;letter of appointment;not appointed;successor not named;left the company;vacant;external consultant;quality manager;quality officer;member of management;reports to the director;double role;no say;does not know the system
internal communication;briefing;morning meeting;shift handover;handover book;circular;newsletter;staff not informed;nobody told;message not passed on;front desk did not tell housekeeping;kitchen not informed;between departments;night shift;misunderstanding;group chat;stand-up;internal memo;staff meeting;channel
management review;review meeting;annual review;planned interval;once a year;interval exceeded;review overdue;not held;postponed;chaired by;director did not take part;review plan;review minutes;attendance list;review record;suitability;effectiveness of the system;twelve months
review input;input missing;incomplete input;agenda;agenda item;slides;presentation;department reports;previous review;earlier decisions;audit results not presented;complaints not presented;status of actions;coming changes;recommendations;annual summary;topic not discussed;papers for the meeting
review output;decisions;resolution;no decisions;minutes without actions;no deadline;nobody assigned;action list;follow-up not tracked;decision not carried out;conclusion of the review;budget approved;investment decision;additional staff;improvement decided;to-do list;general phrases
resources;staffing;understaffed;staff shortage;too few people;vacancy;overtime;overload;budget cut;no money;request refused;waiting for approval;funds;lack of equipment;capacity;peak season;temporary workers;one person for two jobs
competent;qualified;unqualified;licence;certificate expired;welder certificate;forklift licence;health certificate;lifeguard;electrician;diploma;experience;trainee working alone;new employee;apprentice;registered nurse;inspector not qualified;not authorised to operate;work permit;agency staff
training;training plan;training record;training need;not trained;induction;onboarding;course;refresher;effectiveness of training;examination;test paper;attendance sheet;trainer;awareness;did not know;did not know how;unaware;personnel file;skills matrix;first aid course
equipment;machine;maintenance;maintenance plan;breakdown;out of order;broken;repair;worn;lift;air conditioning;boiler;hot water;leak;building;roof;server;network;vehicle;generator;fire extinguisher;kitchen equipment;lubrication
temperature;humidity;lighting;noise;dust;ventilation;cleanliness;dirty floor;clean room;hygiene;pests;cockroach;rats;mould;smell;fumes;antistatic;draught;cluttered;too hot;working conditions;tidy;changing room
quality plan;project plan;planning;not planned;process planning;control plan;production plan;acceptance criteria;new product;new service;event plan;banquet plan;construction plan;treatment plan;start of the project;milestone;preparation;schedule;work breakdown;inspection plan
customer requirement;special request;legal requirement;statutory;regulation;permit;law;fire code;allergy;diet;extra bed;delivery date;warranty;after-sales service;unstated need;intended use;specification;requirement overlooked;disposal;age limit
contract;contract review;order;order confirmation;quotation;offer;tender;bid;booking;reservation;overbooking;double booking;verbal order;by telephone;order change;amended contract;changed booking;not confirmed;could not deliver;signed before review;discrepancy;price agreed
complaint;complaint handling;complaint register;unanswered;no reply;feedback;hotline;call centre;enquiry;brochure;website;price list;misleading advertisement;suggestion box;call back;apology;customer service;customer not informed;social media;informed too late;product information
design plan;development plan;development project;design stage;design team;project leader;design task;design department;R&D;sprint plan;road map;plan not updated;interface between teams;new dish;menu development;new model;prototype schedule;architect;concept phase
design input;design brief;requirement specification;functional requirement;performance requirement;user story;applicable standard;previous design;similar design;incomplete;ambiguous;contradictory;market requirement;input not reviewed;safety requirement;design load;user requirement;design parameters
design output;drawing;bill of materials;parts list;recipe;formula;calculation;source code;user manual;design document;tolerance missing;critical characteristic;safety note;drawing not approved;blueprint;technical file;service specification;output not released;data sheet
design review;design meeting;code review;peer review;drawing review;stage gate;participants;production not invited;no review before the next stage;comments not followed up;open points;feasibility;review checklist;critical review;expert opinion;design problem
design verification;prototype test;sample test;type test;alternative calculation;simulation;unit test;integration test;test case;test bench;test report;laboratory;strength test;failed test;first sample;compared with a proven design;bug in testing;regression
design validation;user acceptance;field test;trial run;pilot run;pilot customer;beta test;clinical trial;customer trial;customer approval;tasting;test guests;usability;real conditions;before launch;soft opening;mock-up room;acceptance by users
design change;engineering change;change request;change order;change notice;modification;drawing changed;changed by hand;recipe changed;substitute material;ingredient replaced;hotfix;patch;version control;not approved change;effect on delivered products;change log;unauthorised change;site change
supplier;vendor;supplier evaluation;supplier selection;approved supplier list;not on the list;new supplier;re-evaluation;supplier rating;supplier audit;selection criteria;business licence;subcontractor;bought at the market;sole source;laundry company;carrier;cloud provider;food supplier;delivered late;purchasing department
purchase order;purchase requisition;order form;purchasing contract;purchasing document;ordered by phone;grade not stated;model number;material grade;quantity;quality agreement;technical agreement;drawing number missing;buyer;wrong article ordered;order not approved;specification not attached;standard not stated;shopping list
incoming inspection;goods receipt;receiving;delivery note;material certificate;certificate of analysis;raw material;ingredients;sampling of deliveries;accepted without check;put into stock unchecked;storekeeper;temperature on arrival;wrong goods delivered;short delivery;damaged on arrival;source inspection;acceptance of contractor work;test report of the supplier;purchased goods
work instruction;operating procedure;did not follow the instruction;skipped step;operator;process parameter;machine setting;production line;workshop;cooking;kitchen;room cleaning;housekeeping;check-in;waiter;service standard;deployment;treatment;nursing;patrol;installation;delivery to the customer;spare parts
special process;process validation;process qualification;revalidation;not validated;welding;weld seam;soldering;heat treatment;painting;plating;gluing;sterilization;disinfection;pasteurisation;curing;casting;moulding;concrete pouring;waterproofing;core temperature;cannot be inspected afterwards
label;unlabelled;no label;tag;marking;identification;batch number;lot number;serial number;traceability;trace back;bar code;inspection status;mixed up;mix-up;cannot be told apart;opening date;date label;wristband;colour code;sign;heat number;unknown origin
customer property;guest luggage;left luggage;cloakroom;lost property;lost and found;valuables;safe deposit;guest's car;valet parking;keys;consigned material;supplied by the customer;customer's mould;customer drawing;borrowed tool;customer sample;patient belongings;client's source code;customer data;guest laundry;returnable packaging;lost;damaged
warehouse;storage;store room;shelf;stacked too high;packaging;expired;best before date;shelf life;first in first out;cold chain;refrigerator;freezer;rust;crushed;moisture;transport damage;handling;pallet;raw and cooked food together;medicine cabinet;loading;stock;spoiled in storage
calibration;not calibrated;calibration overdue;calibration certificate;calibration label;measuring device;gauge;instrument;caliper;micrometer;pressure gauge;thermometer;weighing scale;balance;multimeter;tape measure;blood pressure monitor;test software;metrology;out of tolerance;zero point;inaccurate;torque wrench
statistical techniques;statistics;control chart;SPC;sampling plan;sample size;measurement plan;method of measurement;what is measured;nothing measured;monitoring plan;frequency of checks;histogram;process capability;evaluation method;choice of indicators
customer satisfaction;survey;questionnaire;comment card;satisfaction rate;rating;stars;online review;response rate;survey not evaluated;dissatisfied;lost customers;repeat guests;net promoter score;patient survey;tenant survey;user survey;mystery guest;thank-you letter;perception
internal audit;audit programme;audit plan;auditor;audited own department;own work;independence;impartial;audit checklist;audit report;department not audited;not covered by the audit;audit cycle;auditor training;nonconformity report;findings not followed up;audit overdue;lead auditor;closing meeting;audit record
process monitoring;process performance;process indicator;lead time;cycle time;throughput;response time;waiting time;queue;scrap rate;yield;service level;on-time rate;supervisor check;inspection round;spot check;process not monitored;missed target;no action on deviation;downtime
final inspection;in-process inspection;first article;inspection record;inspection report;inspector;quality control;release;released without inspection;shipped before testing;acceptance test;sampling inspection;AQL;test result;untested;inspection stamp;outgoing inspection;room inspection before arrival;tasting before serving;dispatch check;missed in inspection
nonconforming product;reject;scrap;rework;repaired;defective goods;concession;use as is;regrade;sorted out;quarantine;red bin;not segregated;returned goods;recall;spoiled food;bad batch;not re-inspected;disposition;dirty room sold;wrong dish;bug released
data analysis;not analysed;figures collected but not used;not evaluated;trend;trend analysis;monthly report;quarterly report;complaint statistics;defect types;Pareto;chart;dashboard;comparison with last year;supplier data;spreadsheet;evaluation;summary of data
continual improvement;improvement;improvement project;suggestion scheme;staff suggestion;innovation;kaizen;quality circle;optimisation;no progress;standstill;same level for years;best practice;benchmarking;lean;six sigma;retrospective
corrective action;root cause;cause analysis;recurrence;recurring;repeated;happened again;same fault;same complaint;not effective;only corrected;symptom;human error;carelessness;five whys;8D report;fishbone;action overdue;not closed;similar cases;superficial
preventive action;prevention;potential;could happen;might fail;risk;risk analysis;near miss;early warning;warning sign;FMEA;hazard;precaution;contingency;before it happens;typhoon;failure at another site;trend ignored;scenario;emergency plan`,
)
